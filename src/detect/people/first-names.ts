// Given names common in the U.S., of families from everywhere, in lower case. They help where a text writes names in lower
// case or all in capitals, and where a name stands far from its word of kinship; a capital right after one needs no list.
// Names that are everyday words are left out. Compiled by hand.
export const firstNames: ReadonlySet<string> = new Set(
  `
aaliyah aaron abby abdi abdirahman abdul abdullah abel abena abigail abigayle abraham ada adaeze adam addison ade
adebayo adela adelaide adele adelina adeline adrian adriana adriel adrienne agnes agustin ahmad ahmed aida aidan aiden
aileen aimee aisha aiyana akira akua alan alana albert alberto alec alejandra alejandro alessandra alex alexa
alexander alexandra alexandria alexis alfonso alfonzo alfred alfredo ali alice alicia alina alisa alisha alison alissa
alistair aliyah allan allen allie allison allyson alma alondra alonso alonzo althea alvaro alvin alyson alyssa amanda
amara amari amaya ambrose amelia amina amir amit amos amy ana anahi anastasia anders andre andrea andreas andres
andrew andy angela angelica angelina angelique angelo angie angus anika anil anita anjali ann anna annabel annabelle
annalise annamarie anne annette annie annika ansel anselm anthony antoine anton antonia antonio anya araceli aracely
ariadna ariana arianna ariel arjun arlene arlo armando armani armen arnav arne arnold arthur artie arturo aryan asha
ashanti asher ashlee ashleigh ashley ashlyn astrid athena atticus aubrey audrey augustine aurelia aurelio aurora ava
avery ayana ayden ayesha ayman azalea barb barbara barrett barry beatrice beatriz beau beckett becky belinda bella ben
benita benito benjamin bennett benny bernadette bernard bernardo bernice bernie bert bertha bessie beth bethanie
bethany betsy bettina betty beulah beverly bexley bianca bilal billie billy blaine blair blake blanca blanche bob
bobbi bobby bodhi bodie bogdan bonita bonnie boyd brad bradley brady brandi brandon brandy brantlee brantley braxton
brayan brayden breanna brenda brendan brenna brennan brent bret brett brian briana brianna bridget brielle brigid
brigitte britney britt brittany brittney brock brody brooke bruce bruno bryan bryant bryce bryn brynn bryson burt
byron caden caitlin caitlyn caleb callie callum calvin camden cameron camila camille candace candice cara carl carla
carlene carlos carlton carly carmela carmen carmine carol carole caroline carolyn carrie carroll carson casey caspian
cassandra cassidy cassie catalina catarina catherine cathleen cathy cayden cecelia cecil cecilia cecily cedric celeste
celestino celia celina cesar chad chana chandler chandra chantal charlee charleen charlene charles charlie charlotte
chaya chelsea cheryl chester chiara chidi chinedu chinonso chioma chloe chris christa christie christina christine
christopher christy chuy cillian cindi cindy claire clara clarence clarissa clark claude claudette claudia claus
clayton clementine cleo clifford clifton clint clyde coby cody colby cole colin colleen collette collin colton conner
connie connor consuelo cora cordelia corey corinne cornelius cortney cory courtland courtney craig cristian cristina
curtis cynthia cyrus dagmar dahlia daisha dakota dale damaris damian damien damion damon dan dana dane daniel daniela
danielle danika danilo danny dante danuta daphne daria darian darin darius darla darlene darnel darnell darrel darrell
darren darryl darryll darwin dashawn dave david dawson dayana dayna deandre deann deanna deb debbie deborah debra
declan dedrick deena deidre deirdre deja delbert delia delilah della delmar delores demetria demetrius denice denise
denisse dennis denny deon derek derick derrick desiree desmond destinee devante devika devin devon devonte devyn
dewayne dewey dexter dhruv diana diane dianna dianne diego dillon dimitri dina dinah dion dirk dixie dmitri dolly
dominic dominick dominique donald donna donnell donnie donovan dora doreen dorian doris dorothea dorothy dottie doug
douglas doyle duane dustin dwayne dwight dylan earl earlene easton eddie eddy edgar edith edmund edna eduarda eduardo
edward edwin edwina efrain efren eileen einar elaina elaine elba elbert eleanor eleanora eleazar elena elgin eli elia
eliana elias elida elijah elisa elise eliseo elisha elizabeth ellen ellie elliot elliott ellis elma elmer eloise eloy
elsa elsie elton elva elvin elvira emeka emelia emerson emery emil emilia emiliano emilie emilio emily emma emmanuel
emmanuelle emmett emory enid enoch enrique enzo eric erica erick erik erika erin erma ermelinda ernesto ervin erwin
esmeralda esperanza esteban estefania estela estelle esther ethan ethel ethelyn etta eudora eugene eugenia eunice
eustace eva evan evangelina evaristo evelia evelina evelyn everett everly ezekiel ezequiel ezra fabian fabiola fadi
faheem farah farid farrah fatemeh fatima fatou faustino faye federico felicia felicity felipa felipe felix femi
ferdinand fermin fernanda fernando fidel filomena finley finn finnegan finnian fiona fletcher flora florence
florentina florian floyd folasade frances francesca francis francisco frankie franklin fred freddie frederick frida
frieda fritz gabriel gabriela gabrielle gael gage gail galen garret garrett garth gary gaston gavin genaro geneva
genevieve geoffrey george georgette georgina gerald geraldine gerard gerardo gertrude gertrudis gia gianna gideon gigi
gilbert gilberto gina giovanni giulia giuliana gladis gladys glenda glenn glenna gloria gloriana goldie gonzalo gopal
gordon gracie graciela grady graham grayson greg gregg gregory greta gretchen grethel griffin griselda guadalupe guido
guillermina guillermo gunnar gunther gurpreet gus gustavo gwen gwendolyn gwyneth habib hailey hakeem hakim hal haley
halima hamid hamza hana hank hanna hannah hans harjit harlan harley harold harper harriet harrison harry harshad
haruki harvey hassan hattie hayden hazel heather hector hedy heidi heinrich helen helena helga heloise henrietta
henrik henry herbert heriberto herman hermelinda herminia hernan hilario hilary hilda hildegard hipolito hiroshi
hollis homer horace hortensia howard hubert hudson hugh hugo hussein huy ian ibrahim ida idris iesha ignacia ignacio
iker ilana ilene iliana ilya imani imelda imogen indira ines inez inga ingrid irene irina irma irvin irving isa isaac
isabel isabela isabella isabelle isadora isai isaiah isela isiah isidro ismael ismail itzel ivan ivana ivette ivonne
iyana izabella jabari jace jacinta jacinto jackeline jackie jaclyn jacob jacqueline jacquelyn jacques jada jaden
jadiel jadyn jaelyn jagdish jaheim jahir jaiden jaime jakayla jake jakob jalen jamal jamar jamel james jameson jamie
jamila jamison jana janae jane janelle janessa janet janice janie janine jaquan jared jarrett jarrod jarvis jase
jasmin jasmine jason jasper javier javon jaxon jaxson jaxton jay jaycee jayceon jayden jayla jaylen jaylin jaylon
jayson jazmin jazmine jean jeanette jeanne jeannette jeannie jeannine jeff jeffery jeffrey jelena jenna jennie
jennifer jennings jenny jensen jerald jeremiah jeremy jermaine jerome jerrod jerry jesenia jesse jessica jessie
jessika jethro jiho jill jillian jim jimmie jimmy jo joan joana joann joanna joanne joaquin jocelyn jocelyne jodi jody
joe joel joelle joey johann johanna johannes john johnathan johnna johnnie johnny jolene jolie jon jonah jonathan joni
joon jordyn jorge jose josef josefa josefina joselito joselyn joseph josephine josette josh joshua josiah josie josue
jovan jovani jovita joyce juan juana juanita juanito jubal judah jude judi judith judson judy julia julian juliana
juliann julianne julie juliet julieta julio julissa julius juniper justin justina justine kaden kaelyn kai kaiden
kaila kaitlyn kaitlynn kaleb kali kamal kamala kamari kameron kamila kamryn kandi kara kareem karen kari karim karin
karina karissa karl karla karol karolina karthik karyn kasey kassandra katarina kate katelyn kateri katherine kathi
kathie kathleen kathrine kathryn kathy katia katie katina katlyn katrina katy kavya kaya kaycee kayden kayla kaylee
kayleigh kaylie keanu keegan keenan keira keisha keith kelley kelli kellie kelly kelsey kelvin ken kendal kendall
kendra kendrick kenia kenji kenneth kenny kenton kenzie keri kerri kerry keshawn keshia kevin khadija khalid khalil
khloe kianna kiara kieran kiersten kiley kim kimberly kimora kingsley kinsley kira kiran kirby kirk kirsten kisha
kizzy klaus knox kofi kojo konrad kourtney krish krishna krista kristal kristen kristi kristian kristin kristina
kristine kristoffer kristopher kristy krystal kunal kurt kwabena kwame kwasi kyla kyle kylee kyleigh kylie kymani kyra
kyson lacey lachlan laila lakeisha lakisha lalo lamar lamont lana landen landon laney lannie laquita lara larissa
larry lars lashawn latanya latasha latisha latonya latoya latrice laura lauren laurie lauryn lavern laverne lavinia
lavonne lawrence layla lazaro leah leander leandra leandro leann leanna leanne leeann leena leif leigha leighton leila
leilah leilani lela leland lemuel lena lenny lenora lenore leo leola leon leona leonard leonardo leonor leopold
leopoldo leora leroy leslee leslie lesly lester leticia lettie levi lewis leyla liam liana libby lidia lila lilia
lilian liliana lillian lillie lilly linda lindsay lindsey linh linnea linus lionel lisa lisandro lisbeth liv livia
liza lizbeth lizeth lizzie lloyd logan loida lois lola lolita loni lonnie lonny lora loren lorena lorenzo loreta
loretta lori lorna lorne lorraine lotte lottie louella louis louisa louise lourdes lowell luann luca lucas lucia
lucian luciana luciano lucien lucila lucille lucinda lucio lucy ludmila luella luigi luis luisa luke lula lupe lupita
luther lydia lyla lyle lyman lynda lynette lynn lynne mabel mabry maci macie mack mackenna mackenzie madalyn maddie
maddox madeline madelyn madelynn madge madilyn madison mae maeve magda magdalena maggie mahalia mahmoud maisie makayla
makena makenna makenzie malachi malakai malcolm malcom malia malik malika malinda mallory mamie mandy manfred manny
manolo manuel mara marc marcel marcela marcelino marcella marcelle marcelo marci marcia marco marcos marcus margaret
margarita margie margo marguerite maria mariah mariam marian mariana mariann marianne mariano maribel maribeth
maricela maricruz marie mariel marielle marietta marilou marilyn marilynn marin marino mario marion marisa marisol
maritza marjorie marjory marla marlena marlene marley marlin marlon marlowe marnie marquis marquita marsha marshall
marshawn marta martha martin marty marva marvin mary maryam maryann maryanne marybeth maryellen maryjane marylou mateo
mateus mathew mathias matias matilda matilde matt matteo matthew matthias mattie maude maura maureen maurice mauricio
mauro mavis maximilian maximiliano maximo maxine maxwell maya mayra mckayla mckenna mckenzie meera megan meghan mehdi
mehmet mei mekhi melanie melba melinda melissa melodie melva melvin meredith merle merlin merrill mervin meryl mia
micaela micah michael michaela michal micheal michele michelle micky miguel mike mila milagros mildred milena milo
milton mimi mindy minerva ming minnie miranda mireya miriam misael misha mitch mitchell mitzi modesto mohamed mohammad
mohammed mohan moira moises mollie molly mona monica monique monty mordecai morgan moses muhammad muhammed muriel
murray musa mustafa myah myles myra myrna myron myrtle nabil nadia nadine nadya naima najma nakia nalani nanci nancy
nanette naoko naomi naomie napoleon narayan naresh narges nasir natalia natalie natasha nathalie nathan nathanael
nathaniel nayeli neal neha neil nelda nellie nestor neva nevaeh ngozi nicholas nicholaus nichole nick nicki nico
nicola nicolas nicole nicolette niels nigel nikhil nikita nikki niko nikolai nila nils nina nita nkechi noa noah noel
noelia noelle noemi nola nolan noor nora norah norbert noreen norma norman normand nour nova nubia nyla obed obinna
octavia octavio odessa odile ofelia olaf olamide oleg oleksandr olena olga olin oliver oliverio olivia ollie olumide
oluwaseun omar omari omer oona opal ophelia oralia oren oriana orin orion orla orlando orville osama osbaldo oscar
osvaldo oswaldo otis ottilie otto oumar owen ozzie pablo padma paige paisley paloma pam pamela paola parisa pascual
pasquale patrice patricia patrick patsy patti patty paul paula pauletta paulette pauline paulo paxton pedro peggy
penelope percy perla pernell perry peter petra petros peyton phil philip philippa phillip phillis phineas phoebe
phuong phyllis pia pierre pilar piper polly pooja porfirio pradeep prakash pranav preeti preston priscilla priya
priyanka pru qiana quang queenie quentin quincy quinn quintin quinton rachael rachel rachelle radha raelynn rafa
rafael rafaela raheem rahul raina raj rajesh rakesh ralph ramesh ramiro ramon ramona randal randall randi randy ranjit
raphael raquel rashad rasheed rashid raul ravi raylan raymond raymundo reagan reba rebecca rebekah reese reggie regina
reginald reinaldo rekha remy renae renata renate rene renea renee renita reuben reva rex reyna reynaldo reza rhea
rhett rhiannon rhoda rhonda ricardo richard richie rick ricky rigoberto rikki riku riley rina rita riya roan rob
robbie robbin robbyn robert roberta roberto robyn rochelle rocio roderic roderick rodger rodney rodolfo rodrigo
rogelio roger rohan rohit roland rolando romeo ronald ronan ronda ronna ronnie rory rosa rosalba rosalie rosalind
rosalinda rosalyn rosanna roseann rosella roselyn rosemary rosie rosio roslyn ross rowan rowena roxana roxann roxanne
roxie roy royce ruairi ruben rubi ruby rudolph rudy rufina rufus rupert russel russell ruth ruthie ryan ryder ryker
rylan rylee saanvi sabine sabrina sade sadie safiya saira sally salma salman salvatore sam samantha samara samir
samira sammy samuel sandra saniya sanjana sanjay santiago santino saoirse sara sarah sarai sarita sasha saskia saul
saundra savanna scarlett scott seamus sean sebastian sebastien seema sela selah selena selma semaj serena serge sergei
sergio seth shana shane shanice shanika shaniqua shanna shannon shanta shante shari sharif sharlene sharon sharonda
shaun shauna shavonne shawanda shawn shawna sheena sheila shelby sheldon shelia shelley shelli shelly shelton sheri
sherman sherri sherrie sherry sheryl shira shirin shirley shivani shona shonda shreya siddharth sidney sienna sigrid
silas silvana silvestre silvia sima simeon simon simone sinead siobhan skye skylar skyler sloane sofia sofie solange
soledad sondra sonia sonja sonya sophia sophie sophy soraya soren spencer stacey stacia stacie stacy stan stanley
stefan stefanie stefano stella stephan stephani stephanie stephany stephen stephon steve steven stevie stewart stuart
suellen suki sumit sunil sunita suresh suri susan susana susanna susanne susie suzan suzanne suzette sven svetlana
swati sybil sydnee syed sylvester sylvia sylvie tabatha tabitha tahir takisha talia tallulah talya tamar tamara
tamatha tameka tamera tami tamia tamika tammy tania tanisha taniya tanya tara tariq taryn tasha tate tatiana tatyana
tavon tawana tawny taya taylor teagan ted teena telma temitope tenisha teo teodoro teofilo terence teresa terese
teresita teressa teri terrance terrell terrence terri terrie terry tess tessa tevin thad thaddeus thalia thanh thea
theda thelma theo theodore theresa thiago thomas thora tiana tiara tierra tiffani tiffanie tiffany tilda tillie tim
timmy timothy tina titus tobias tobin toby todd tom tomas tomasa tommie tommy toni tonia tonja tony tonya torin
torsten tracee tracey traci tracie tracy trang travis tremaine trent trenton tressa treva trevon trevor trey tricia
trina trish trisha tristan troy trudy trung trystan tyler tyra tyree tyrell tyrese tyrone tyshawn tyson ulises ulysses
uma ursula usha vada valarie valentin valentina valeria valerie vance vanesa vanessa vaughn veda velma venkat vera
verda verlene verna vernell vernon veronica veronika vicente vicki vickie vicky victor victoria vidal vijay vikram
vilma vince vincent vincenza vincenzo viola violeta virgie virgil viridiana vito vivek vivian viviana vivienne
vladimir wade wallace wallis wally walt walter wanda warren waylon wayne wei weldon wendell wendi wendy wesley weston
whitney wilbur wilda wilfred wilhelm wilhelmina willa willard william willie willis wilma wilmer winifred winona
winston woodrow wren wyatt wynona xander xavi xavier xiao ximena xiomara xochitl yadira yael yahaira yahir yamileth
yana yara yareli yasmin yasmine yazmin yelena yesenia yessenia ying yoko yolanda yolonda yosef yoselin youssef yuki
yulia yulissa yuri yusra yusuf yvette yvon yvonne zach zachariah zachary zachery zack zahra zaid zaire zander zane
zara zariah zayden zayn zeke zelda zena zenaida zia zion zita zoe zoey zoie zola zora zoraida zulema zuri zyaire
`
    .trim()
    .split(/\s+/),
)
