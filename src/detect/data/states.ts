// The states as they stand beside plates and licences (USPS Publication 28, appendix B), with older short forms.

const names =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming jersey york hampshire mexico carolina dakota cali fla tex calif mass mich minn tenn wash penn conn colo ariz ala okla'.split(
    ' ',
  )
const letters =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  )

const stateNames = new Set(names)
const stateLetters = new Set(letters)

/** Is the word, as written, a state's name ("Ohio", "jersey") or its two capitals ("OH")? */
export const isState = (written: string): boolean =>
  stateLetters.has(written) || stateNames.has(written.toLowerCase().replace(/'s$/, ''))
