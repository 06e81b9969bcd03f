// People whose birthdays, illnesses and families are in every encyclopedia, and characters who have none: lower case, by
// the name they go by. Source: general knowledge of public figures (heads of state, artists, scientists, athletes); a
// name stands here only when it is hardly anybody else's.
export const famousNames = `pope leo | abraham lincoln | harry truman | truman | eisenhower | mary todd | lincoln | george washington | thomas jefferson | franklin | ben franklin | benjamin franklin |
 teddy roosevelt | fdr | jfk | kennedy | nixon | reagan | obama | barack obama | michelle obama | trump | biden | clinton | churchill |
 napoleon | mandela | gandhi | mlk | martin luther king | rosa parks | malcolm x | harriet tubman | frederick douglass | eleanor roosevelt |
 rbg | ruth bader ginsburg | mozart | beethoven | bach | einstein | newton | galileo | darwin | marie curie | tesla | turing | alan turing |
 edison | stephen hawking | hawking | neil armstrong | armstrong | buzz aldrin | amelia earhart | frida | frida kahlo | picasso |
 van gogh | monet | rembrandt | shakespeare | dickens | jane austen | mark twain | hemingway | poe | emily dickinson | sylvia plath | elvis |
 elvis presley | michael jackson | prince | david bowie | bowie | freddie mercury | freddie | john lennon | lennon | paul mccartney |
 ringo | george harrison | bob dylan | jimi hendrix | janis joplin | kurt cobain | amy winehouse | whitney houston | selena quintanilla | selena |
 selena gomez | beyoncé | beyonce | rihanna | taylor swift | taylor | adele | lady gaga | madonna | cher | britney | britney spears | dolly parton | dolly |
 johnny cash | willie nelson | tupac | biggie | eminem | jay-z | kanye | drake | bad bunny | shakira | bernie mac | robin williams | bette davis |
 marilyn monroe | audrey hepburn | james dean | humphrey bogart | betty white | lucille ball | tom hanks | keanu | keanu reeves | brad pitt |
 angelina jolie | oprah | ellen | michael j fox | michael j. fox | muhammad ali | ali | serena | serena williams | venus williams | michael jordan |
 kobe | kobe bryant | lebron | babe ruth | lou gehrig | magic johnson | messi | ronaldo | pelé | maradona | simone biles | tom brady |
 chadwick boseman | steve jobs | bill gates | elon musk | warren buffett | princess diana | queen elizabeth | king charles | pope francis |
 sherlock | sherlock holmes | harry potter | dumbledore | walter white | homer simpson | batman | bruce wayne | superman | clark kent |
 spider-man | peter parker | picard | kirk | spock | captain kirk | luke skywalker | darth vader | frodo | gandalf | mclovin | forrest gump |
 michael scott | leslie knope | ron swanson | tony soprano | don draper | hannah montana | spongebob | mickey mouse`

/** Names of one word that are nobody else's; the others need a second sign. */
export const unmistakableNames = `obama beyoncé beyonce rihanna mozart beethoven einstein gandhi napoleon churchill hawking picasso
 shakespeare galileo mclovin spongebob dumbledore gandalf frodo picard spock oprah elvis reagan nixon trump biden mandela eminem shakira
 lebron frida madonna adele mlk rbg jfk fdr`
