import type { common as english } from '../en/common'

export const common: typeof english = {
  product: 'Chat to Order',
  platforms: { whatsapp: 'WhatsApp', messenger: 'Messenger', instagram: 'Instagram' },
  firstReply: 'პირველი პასუხი',
  laterReplies: 'შემდგომი პასუხები',
  tooFew: 'დასკვნისთვის ცოტაა',
  close: 'დახურვა',
  cancel: 'გაუქმება',
  howCounted: (figure) => `როგორ ითვლება „${figure}“?`,
  lostReasons: {
    'too-expensive': 'ძვირია',
    'cheaper-elsewhere': 'სხვაგან იაფია',
    'delivery-time': 'მიტანის დრო',
    'delivery-price': 'მიტანის ფასი',
    'not-in-stock': 'მარაგში არ არის',
    trust: 'ნდობა',
    'changed-mind': 'გადაიფიქრა',
    vanished: 'გაქრა',
    'not-our-customer': 'ჩვენი კლიენტი არ არის',
    other: 'სხვა',
  },
  lostReasonUnknown: 'მიზეზი არ არის მითითებული',
  problems: {
    'invalid-ask': 'მოთხოვნა ვერ წავიკითხეთ. გადატვირთეთ გაფართოება და ხელახლა სცადეთ.',
    'not-allowed': 'ამ გვერდს ამის უფლება არ აქვს. გახსენით გაფართოების ღილაკით.',
    managed: 'ამ ბიბლიოთეკას მენეჯერი მართავს. ცვლილება მას სთხოვეთ.',
    'storage-failed':
      'ბრაუზერის საცავი ვერ იკითხება. შეამოწმეთ თავისუფალი ადგილი დისკზე და ხელახლა გახსენით.',
    'not-kept':
      'ახალი შეტყობინებები ვერ ინახება. გაათავისუფლეთ ადგილი დისკზე და ჩატების ჩანართები ღია დატოვეთ: შეინახება, როგორც კი შესაძლებელი გახდება.',
    'extension-gone': 'გაფართოება განახლდა. დახურეთ და ხელახლა გახსენით.',
  },
}
