/**
 * Words that ask for no answer, in the four ways that customers of a Georgian shop write. "Yes" and greetings
 * are not among them: the one may be an order, the other waits for an answer.
 */
export const COURTESY_PHRASES = [
  // Georgian
  'მადლობა|დიდი მადლობა|მადლობთ|გმადლობთ|გმადლობ|მადლობები|მადლობელი ვარ|მადლიერი ვარ|გაიხარეთ|გაიხარე|გაიხარეეთ',
  'კარგი|კარგით|კაი|კაია|კარგია|ძალიან კარგი|ძალიან კარგია|ოკ|ოკე|ოკეი|ოქეი|ოკეი კარგი|გასაგებია|გავიგე|ვხვდები',
  'სუპერ|სუპერია|მშვენიერია|მშვენიერი|შესანიშნავია|იდეალურია|მაგარია|არაფრის|არაუშავს|არ არის პრობლემა|შევთანხმდით',
  'ნახვამდის|კარგად|კარგად იყავით|წარმატებები|კარგ დღეს გისურვებთ|კარგი დღე|სასიამოვნო დღეს გისურვებთ|ღამე მშვიდობისა',
  // Georgian in Latin letters
  'madloba|didi madloba|madlobt|gmadlobt|gmadlob|madlobeli var|gaixaret|gaixare|gaikharet|gaikhare|mdlb',
  'kargi|kargit|kai|kaia|kargia|dzalian kargi|dzalian kargia|oke|okei|oqei|gasagebia|gavige|superia|magaria',
  'mshvenieria|shesanishnavia|idealuria|arafris|araushavs|naxvamdis|nakhvamdis|kargad|kargad iyavit|warmatebebi',
  // Russian
  'спасибо|спасиб|спс|спсб|пасиб|пасибо|большое спасибо|спасибо большое|благодарю|благодарим|благодарю вас|спасибочки',
  'ок|окей|окэй|оке|хорошо|ладно|ладненько|понятно|понял|поняла|поняли|ясно|принято|договорились|добро',
  'супер|отлично|прекрасно|замечательно|класс|круто|здорово|идеально|не за что|ничего страшного|до свидания|пока',
  'всего доброго|всего хорошего|хорошего дня|хорошего вечера|доброго дня вам|спокойной ночи|взаимно',
  // Russian in Latin letters
  'spasibo|spasiba|spasib|spsb|bolshoe spasibo|spasibo bolshoe|blagodaryu|blagodaru|okej|horosho|xorosho|ladno',
  'ponyatno|poniatno|ponyal|ponyala|yasno|iasno|otlichno|prekrasno|klass|ne za chto|do svidaniya|do svidania|poka',
  // English
  'thanks|thank you|thank u|thankyou|thanx|thx|thnx|tnx|tks|ty|tysm|cheers|many thanks|much appreciated|appreciate it',
  'ok|okay|okey|oki|okie|k|kk|great|perfect|super|cool|nice|wonderful|awesome|excellent|lovely|amazing|good|fine',
  'got it|i see|understood|noted|all right|alright|all good|no problem|no worries|np|welcome|you are welcome',
  'your welcome|bye|bye bye|goodbye|good bye|see you|take care|have a nice day|have a good day|have a great day',
  'have a nice evening|have a good evening|good night|same to you|you too',
].flatMap((line) => line.split('|'))

/** Words that may stand beside a courtesy and make none on their own. */
export const COURTESY_FILLERS = [
  'ძალიან|დიდი|თქვენ|თქვენც|ყველაფრისთვის|პასუხისთვის|დახმარებისთვის|ძვირფასო|ასევე|და|მაშინ|მაშ|აბა|ჰო|კიდევ ერთხელ',
  'dzalian|didi|tqven|tkven|tqvenc|yvelafristvis|daxmarebistvis|pasuxistvis|da|mashin|aba|ho',
  'вам|вас|тебе|огромное|большое|очень|за ответ|за помощь|за всё|за все|и|тогда|ну|всё|все|ещё раз|еще раз|ага',
  'vam|ogromnoe|bolshoe|ochen|za otvet|za pomosh|i|togda|nu',
  'so much|very much|a lot|very|so|you|again|and|then|for your help|for the help|for your reply|for everything',
  'for the info|for the information|dear|sir|madam|bro|oh|ah|well',
].flatMap((line) => line.split('|'))

/** An emoji that doubts, asks or is angry is no courtesy, so only these are. */
export const COURTESY_EMOJI = new Set(
  [
    ...'❤♥🧡💛💚💙💜🤎🖤🤍🩷🩵🩶💕💖💗💓💞💘💝💟❣🫶🙏👍👌👏🙌🤝🤗🙂😊☺😀😃😄😁😆😅😍🥰😘😗😙😚😇🤩🥳😎😉😌🫡🫰✌🤞💪',
    ...'🔥✨⭐🌟🎉🎊🌹🌷🌸🌺🌻🌼💐🌞☀💯✅✔☑🆗💋👋🤙🤲',
  ].filter((character) => character.trim() !== ''),
)
