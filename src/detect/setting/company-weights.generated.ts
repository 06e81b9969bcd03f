// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[28,120,6,15,52,-10,-10,-104],
"contact":[22,96,-18,25,34,11,7,-84],
"rest":[25,79,32,29,8,15,5,-15]
}`
