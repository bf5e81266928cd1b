import { Setting } from './setting'
import { Switch } from './switch'

interface Props {
  id: string
  label: string
  rule: string
  on: boolean
  set: (on: boolean) => void
}

export function SwitchSetting({ id, label, rule, on, set }: Props) {
  return (
    <Setting id={id} label={label} rule={rule}>
      <Switch id={id} label={label} on={on} set={set} />
    </Setting>
  )
}
