// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[16,100,-5,16,58,-10,-9,-99],
"contact":[25,83,-3,18,29,7,4,-81],
"rest":[7,68,38,19,8,14,4,-15]
}`
