import type { LanguageSigns } from '../language-signs.js';
import { longWordSet, wordSet } from '../word-set.js';
import { months } from './months.js';

const CALENDAR = `${months} jan feb mar apr jun jul aug
sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt bst utc est edt pst pdt cet cest am pm a.m. p.m. bc bce ad b.c. a.d. q1 q2 q3 q4 h1 h2 i i'm i've i'd i'll`;

const STARTS = `uh um hmm a an the this that these those he she it its they them their his her hers our ours your yours my mine we you who whom whose
which what when where why how whether while whereas if unless until till since because although though despite after before during
and or but nor so yet for from to in on at by with without within into onto upon over under above below between among amid against
about across along around behind beside besides beyond near off out outside inside past per through throughout toward towards up down via
as than then thus hence therefore however moreover furthermore meanwhile otherwise instead indeed perhaps maybe also too even still already just
only again once twice almost nearly both either neither each every all any some none no not never always often sometimes usually generally
another other others such same similar many much more most few fewer less least several enough one two three four five six seven eight nine ten
eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion first second third fourth fifth last next previous former
is are was were be been being am do does did done have has had having will would shall should can could may might must let lets
there here now today yesterday tomorrow tonight later earlier soon recently currently previously finally eventually initially suddenly
according due given based like unlike including following regarding concerning considering depending
people person man men woman women child children boy boys girl girls kid kids family families father mother dad mum mom parents brother sister son daughter
wife husband friend friends colleague colleagues neighbour neighbours resident residents citizen citizens voter voters
police officer officers official officials authorities investigators prosecutors prosecutor lawyers lawyer judge judges doctors doctor nurses scientist scientists
researchers researcher experts expert analysts analyst economists economist critics critic supporters supporter protesters protester activists activist campaigners
workers worker employees employee employers staff managers manager executives executive companies company firms firm businesses business banks bank
students student teachers teacher pupils schools school university universities hospitals hospital patients patient victims victim witnesses witness
players player fans fan coach coaches team teams club clubs game games match matches season seasons goal goals league football rugby golf tennis hockey basketball cricket
government governments minister ministers president presidents senator senators governor mayor king queen prince princess parliament congress council councils court courts
country countries state states city cities town towns village villages county street road north south east west northern southern eastern western central
army military soldiers soldier troops forces war wars peace attack attacks bomb bombs killing shooting crash crashes fire fires flood floods storm storms hurricane earthquake tsunami
money cash price prices cost costs tax taxes sales sale profit profits shares share trade market markets stocks oil gas energy power water food air
news media press reports report reporters reporter sources source documents document letter letters book books film films movie movies show shows music song songs art artists artist
world earth life death love hope fear time times year years month months week weeks day days hour hours minute minutes night morning afternoon evening
thing things way ways part parts place places number numbers group groups members member leader leaders head heads chief chiefs director directors chairman spokesman spokeswoman spokesperson
data research study studies science technology computer computers internet phone phones car cars train trains plane planes bus ship ships boat boats
home homes house houses building buildings room rooms land property garden park church churches
new old young good bad great big small large little long short high low early late best better worst worse right left wrong true false real major minor
local national international global foreign domestic public private political social economic financial legal medical military royal federal
american-born self non pre post anti pro co ex
say says said saying tell tells told ask asks asked asking speak speaks spoke speaking talk talks talking think thinks thought believe believes know knows knew
see sees saw seen look looks looking watch watching read reading write writing hear hearing listen find finds found finding get gets got getting give gives gave giving
go goes going went come comes came coming take takes took taking make makes made making put keep keeps kept leave left leaving stay stop stops start starts started begin began
work works working worked play plays playing played win wins winning won lose lost losing run runs running ran help helps helping want wants wanted need needs needed
use uses used using try tries trying tried call calls called calling show shown seem seems seemed feel feels felt become became turn turns turned move moves moved
ladies gentlemen dear sir madam please thank thanks sorry yes yeah oh ah well okay ok hello hi hey welcome congratulations
everyone everybody anyone anybody someone somebody nobody everything anything something nothing nowhere somewhere everywhere
although whatever whoever whenever wherever whichever anyway especially particularly specifically actually really certainly clearly obviously apparently allegedly reportedly
half quarter dozens scores plenty lots lot couple pair rest
two-thirds three-quarters image video photo picture pictures photos copyright caption advertisement
temperatures temperature weather rain snow wind winds sun moon sea ocean lake lakes river rivers mountain mountains island islands coast beach
they're we're you're i'm he's she's it's that's there's here's what's who's where's let's they've we've you've i've they'll we'll you'll
he'll she'll it'll i'll he'd she'd they'd we'd you'd don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't
statement statements constitution people's army independence sovereignty leadership events event anniversary decision special victorious supreme commander territorial integrity`;

export const capitalised = longWordSet('en.capitalised', `${CALENDAR} celsius fahrenheit`);
export const common: ReadonlySet<string> = longWordSet('en.common', `${CALENDAR} ${STARTS}`);
export const conjunctions = wordSet('and &');
export const links = wordSet('of and for the on in & de');

export const signs: LanguageSigns = {
  tag: 'en',
  months,
  alphabet: 'abcdefghijklmnopqrstuvwxyz',

  words: [common, conjunctions, links],
};
