// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[26,117,1,18,54,-12,-10,-104],
"contact":[29,95,-44,41,55,4,1,-84],
"rest":[17,75,41,26,1,16,5,-8]
}`
