// Given names common in the U.S., English and Spanish, in lower case. They only help where a text writes names in lower
// case or all in capitals; a capital after a word of kinship needs no list. Names that are everyday words are left out.
// Compiled by hand.
export const firstNames: ReadonlySet<string> = new Set(
  `
aaron abby abel abigail abraham ada adam addison adelaide adele adeline adrian adriana adrienne agnes ahmed aidan
aisha alan albert alberto alec alejandra alejandro alex alexa alexander alexandra alexis alfonso alfred alfredo ali
alice alicia alisa alison allan allen allie allison alma alondra alvaro alvin alyssa amanda amelia amir amy ana andre
andrea andres andrew andy angela angelica angelo angie anita ann anna anne annette annie anthony antoine antonio
ariana ariel arjun arlene armando arnold arthur artie arturo asher ashley ashlyn athena aubrey audrey aurora ava avery
ayden barb barbara barry beatrice beau becky belinda bella ben benjamin bennett benny bernadette bernard bernice bert
bertha bessie beth bethany betty beverly bianca billie billy blake blanca blanche bob bobbi bobby bonnie boyd brad
bradley brady brandi brandon brandy brantley braxton brayden brenda brendan brent bret brett brian briana brianna
bridget britney brittany brock brody brooke bruce bryan bryant bryce bryson byron caitlin caleb calvin cameron camila
camille candace candice cara carl carla carlos carly carmen carol carole caroline carolyn carrie carson casey
cassandra cassie catalina catherine cathy cecelia cecil cecilia celeste celia cesar chandler charlene charles charlie
charlotte chelsea cheryl chester chloe chris christa christina christine christopher christy cindy claire clara
clarence clark claude claudia clayton clifford clint clyde cody colby cole colin colleen collin colton conner connie
connor corey cory courtney craig cristian cristina curtis cynthia dakota damian damon dan dana dane daniel daniela
danielle danny dante daphne darla darlene darnell darrell darren darryl darwin dave david dawson deandre deb debbie
deborah debra declan deja delia delilah delores denise dennis denny derek derrick desiree devin devon devonte dewayne
dewey diana diane diego dominic dominique donald donna donnie donovan dora doreen doris dorothy doug douglas doyle
duane dustin dwayne dwight dylan earl eddie edgar edith edna eduardo edward edwin efrain eileen elaine eleanor elena
eli elias elijah elisa elise eliseo elizabeth ellen ellie elliot elliott elmer eloise elsa elsie emeka emily emma
emmanuel emmett enrique eric erica erik erika erin ernesto ervin esmeralda esteban estela estelle esther ethan ethel
eugene eunice eva evan evelyn everett ezekiel ezra fatima faye felicia felipe felix fermin fernando fiona flora
florence floyd frances francesca francis francisco frankie franklin fred freddie frederick gabriel gabriela gabrielle
gael gage gail galen garrett gary gavin geneva genevieve geoffrey george gerald geraldine gerardo gertrude gianna
gilbert gilberto gina giovanni gladys glenda glenn gloria gordon gracie grady graham grayson greg gregg gregory greta
griffin guadalupe guillermo gus gustavo gwen hailey hal haley hank hannah harlan harley harold harper harriet harrison
harry harvey hassan hattie hayden hector heidi helen henrietta henry herbert herman hilda hiroshi hollis homer horace
howard hubert hudson hugh hugo ian ignacio ilya imani inez ingrid irene irma irving isaac isabel isabella isaiah isiah
ismael ivan jace jackie jacob jacqueline jada jaden jaime jake jakob jalen jamal james jamie jana jane janelle janet
janice janie jared jarrett jasmin jasmine jason jasper javier jaxon jaxson jay jayden jayla jaylen jean jeanette
jeanne jeannie jeff jeffery jeffrey jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jesse
jessica jessie jill jillian jim jimmie jimmy joan joann joanna joanne joaquin jocelyn jodi jody joe joel joey johanna
john johnathan johnnie johnny jon jonah jonathan jorge jose joseph josephine josh joshua josiah josie joyce juan juana
juanita judah jude judith judy julia julian juliana julie juliet julio justin kaden kaitlyn kara karen kari karina
karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kayla kaylee keisha keith kelly kelsey kelvin
ken kendall kendra kendrick kenia kenneth kenny kerry kevin khalil kim kimberly kirk krista kristen kristi kristin
kristina kristine kristy kurt kyle kylie lacey lamar lana landon lara larry latasha latoya laura lauren laurie
lawrence layla leah leanne leilani lela leland lena leo leon leona leonard leonardo leroy leslie lester leticia levi
lewis liam lila lillian lillie linda lindsay lindsey lionel lisa lizzie lloyd logan lois lola lonnie lora loren lorena
lorenzo loretta lori lorraine louis louise lourdes lucas lucia lucille lucinda lucy luis luke lula lupe luther lydia
lyle lynda lynn lynne mabel mack mackenzie maddie madeline madison mae maggie maisie malcolm malik mallory mamie mandy
manuel mara marc marcella marci marcia marco marcos marcus margaret margarita margie margo marguerite maria mariah
mariana marianne maribel marie marilyn mario marion marisa marisol marjorie marla marlene marlon marsha marshall marta
martha martin marty marvin mary maryann mateo matt matthew mattie maureen maurice mavis maxine maxwell maya megan mei
melanie melinda melissa melvin meredith mia micah michael micheal michele michelle miguel mike mildred milton mindy
ming minnie miranda miriam mitchell mohammed molly mona monica monique morgan moses muhammad muriel myra myrna myrtle
nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neal neil nellie nestor nevaeh nicholas nick nicolas
nicole nina noah noel noelle nolan nora norman nour octavio odessa odile olga oliver olivia ollie omar opal ophelia
oren orlando oscar otis otto owen pablo paige paisley pam pamela paola patrice patricia patrick patsy patti patty paul
paula paulette pauline pedro peggy penelope percy perry peter peyton phil philip phillip phoebe phyllis pilar piper
polly preston priscilla priya quentin quincy quinn rachel rafael raj ralph ramiro ramon ramona randall randy raquel
raul raymond reagan rebecca reggie regina reginald renata rene renee rex reynaldo rhonda ricardo richard rick ricky
riley rita rob robert roberta roberto robyn rochelle rocio roderick rodney rodolfo rodrigo rogelio roger roland
rolando ronald ronnie rory rosa rosalie rosalind rosemary rosie roslyn ross rowan roxanne roy royce ruben rudy rufus
russell ruth ryan ryder sabrina sadie sally sam samantha sammy samuel sandra santiago sara sarah sasha saul scott sean
sebastian selena serena sergio seth shane shannon shari sharon shaun shauna shawn shawna sheila shelby sheldon shelia
shelley shelly sheri sherman sherri sherry sheryl shirley sidney silvia simon simone skylar skyler sofia sonia sonja
sonya sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart susan
susana susie suzanne sylvia tabitha tamara tami tammy tanya tara tasha tate taylor ted teresa teri terrance terrell
terrence terri terry tess tessa thelma theodore theresa thomas tiffani tiffany tim timothy tina tobias toby todd tom
tomas tommy toni tony tonya tracey traci tracie tracy travis trent trenton trevor tricia trina trish trisha tristan
troy tyler tyrone tyson valentina valeria valerie vanessa vaughn vera verna vernon veronica vicki vickie vicky victor
victoria vince vincent viola virgil vivian wade wallace walter wanda warren wayne wei wendell wendy wesley whitney
wilbur wilfred willa willard william willie wilma wilmer winifred winston wyatt xavier ximena yesenia yolanda yuki
yusuf yvette yvonne zach zachary zane zeke zion zoe zoey
`
    .trim()
    .split(/\s+/),
)
