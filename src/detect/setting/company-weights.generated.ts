// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[24,119,1,19,53,-10,-10,-103],
"contact":[23,98,-32,33,44,9,5,-86],
"rest":[24,78,35,25,9,15,6,-17]
}`
