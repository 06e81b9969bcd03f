// Common first names in the U.S., English and Spanish: one beside a detail says that a particular person is meant.
// Source: the Social Security Administration's lists of popular baby names by decade (1940s to 2010s), the most frequent
// of both sexes; names that are common words or places first (Grace, Austin, Dallas) are left out.
export const firstNames = `james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony donald steven
paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas
zachary peter kyle ethan walter noah jeremy christian keith roger terry sean gerald carl harold dylan arthur lawrence jesse
bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
travis trent todd craig derek dustin curtis marcus chad brad doug greg jeff mike steve dave jim tom tim dan ben sam matt nick tony joey
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna
michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela
nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth lauren
kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail
sophia frances jean alice judy isabella julia denise amber danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla
alexis lori marie tiffany tammy crystal erin kristen kristin monica yolanda wendy dawn tina tracy stacy stacey connie rhonda peggy
gail darlene yvonne becky vicki robin lindsey lindsay courtney whitney kaylee kaitlyn brooke paige haley jenna shelby sierra gwen tiffani
carlos luis jesus miguel pedro manuel jorge francisco antonio alejandro roberto ricardo eduardo fernando sergio rafael javier raul mario
hector oscar ruben andres diego marco arturo enrique alfredo armando julio cesar ernesto pablo gustavo guillermo efrain wilmer ramon
guadalupe rosa ana carmen juana leticia alicia elena silvia lupe pilar yesenia marisol lucia sofia gabriela adriana claudia veronica
patrice jamal darnell tyrone malik latoya keisha ebony imani deandre terrell dwayne terrence devonte lamar marlene geraldine verna
denny dale glenn earl floyd clyde vernon leroy melvin norman stanley leonard marvin lloyd gordon leon alvin wendell herbert
priscilla rosalind estelle mildred edna ethel thelma agnes phyllis maureen eileen colleen bridget bonnie sylvia vivian lorraine juanita
hank bud zeke tess gus kip cody colby jarrett caleb hunter connor evan ian owen liam lucas isaac isaiah xavier jaxson
mateo leo maya mia ava zoe chloe ella lily nora hazel ivy ruby violet stella aubrey skylar brianna destiny jasmine alyssa marisa
priya arjun raj mei wei ming hiroshi yuki fatima ahmed omar ali hassan mohammed muhammad amir layla yusuf nguyen
odile renata tobias otis oren nolan galen garrett grant harlan harvey roland rosemary ramona rudy sheldon shelly sonja tamara`
