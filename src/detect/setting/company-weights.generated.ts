// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[18,100,-5,16,58,-9,-8,-99],
"contact":[27,83,-3,18,29,7,5,-81],
"rest":[9,68,37,20,9,14,5,-15]
}`
