// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[20,115,-9,22,64,-15,-13,-101],
"contact":[24,92,-38,48,46,3,-2,-82],
"rest":[14,74,51,24,-6,17,6,-4]
}`
