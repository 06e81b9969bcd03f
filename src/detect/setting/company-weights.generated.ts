// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.
export const companyWeights = `{
"place":[18,102,-10,18,60,-10,-7,-101],
"contact":[25,85,-6,19,31,6,4,-85],
"rest":[7,67,35,21,12,12,5,-16]
}`
