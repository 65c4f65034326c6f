/** Words and phrases that are evidence of what is wanted, each line a cue and the phrases that give it. */
export const cues = `
book: book|squeeze me in|fit me in|slot me in|put me down|put me in|book me in|reserve|pencil|arakshit|aarakshit|blocked for me|block off|assign me|put my name down|put me in for|get me in|get me on|slot me|pop me in|pop me down|block my slot|reserve karo|squeeze me|fit me
hold: sign me up|hold|secure|save|grab|claim|allot|lock in|lock|lock down|set aside|arrange|stick me|stick me down|put aside|earmark|bag|dibs|bagsy|snag|nab|fix up|add me|sign up for|note me down|mark me|mark me down
keep: keep|rakho
need: need|love to have|love to get|love to book|like to have|i want|want|i would like|i like|would like|chahiye|get me|give me|could i have|can i have|can i get|could i get|let me have|id like|gimme|lets do|let us do|i could use|could use|i will take|ill take|i will have|ill have
booked: booked|reserved
booking: booking|calendar|appointment
slot: slot|charging slot|charge slot
block: block
schedule: schedule|scheduled|plan
bring_forward: bring forward|prepone|advance|pull forward|pehle kar|pehle khiska|bring|move up|move forward
push_back: push back|push|postpone|delay|defer|put off|aage badhao|aage khiska|aage kar|aage|move back|khiska aage
move: lo jao|move|reschedule|shift|change|switch|swap|badlo|khiska|modify|edit|update|amend|transfer|relocate|adjust|slide|nudge|bump|rebook|reassign|re schedule|switch over|flip|juggle|rejig
make: make|should be|make it|rather be
longer: longer|lengthen|stretch|prolong|lamba
shorten: shorten|cut short|trim|reduce|shrink|ghatao|chhota
extend: extend|badhao|prolong
continue: continue|keep charging|keep going|keep it going|keep it running|keep it on|keep running|carry on|let it run|go on charging|let it charge|keep on charging|chalne do|karte raho|chalti rehne|chalti raho|chalne dena|jaari|chalu rakho|chalti rakho|let it go on|keep it charging|leave it charging|leave it running
more: more|another|extra|additional|aur|further|zyada|longer
topup: top up|top it up|topup|top me up|top
running: running charge|ongoing charge|current charge|running|ongoing|chalti|in progress|current session|chalu charge
cancel: cancel|pull my|pull the|undo|delete|remove|scrap|call off|release|drop|radd|hatao|get rid of|unbook|withdraw|free up my|cancellation|cancel karao|give back|take me off|remove me|forget about|hata
toss: give up|clear|void|let go of|bin|ditch|scratch|axe|nix|dump|lose|chuck|toss|back out of|opt out of|strike|wipe|clear out|erase|revoke|rescind|surrender|relinquish|vacate|do away with
not_needed: rehne do|wont need|dont need|no longer need|nahi chahiye|not need|no need|ki zaroorat nahi|zaroorat nahi|do not need|cant make|wont make|wont be needing|not needing|not going to need|not going to make|cannot make|not able to make|dont want|do not want|wont be using|not using|wont use|dont require|no use for|wont be able to make|not making|have no need|cant use|zarurat nahi|nahi chaiye|kaam nahi|not coming for|wont be there for|wont be coming for|cant come for|nahi aa
start: start|go for|begin|plug me in|plug in|plug|turn on|switch on|power on|power up|run|fire up|kick off|juice up|chalu|shuru|lagao|activate charging|get charging|hook up|energise|energize|initiate|commence|fill|on karo|on kar|launch|get it going|juice my|juice me|juice it|juice the|resume|restart|start up|boot up|get rolling|get it started|hit start|set off|shoot|start off|chaloo|let it rip|bhar|plugging in|put on charge|put it on charge|chadhao|lagwao|maro
charge: charge
charging: charging
turn: turn|switch|power|put
on: on
off: off
stop: stop|wrap up|end|halt|turn off|switch off|power off|shut off|shut down|cut off|kill|terminate|unplug|disconnect|finish|band|rok|khatam|cut|pull the plug|quit|abort|off karo|off kar|bujha|power down|shut|ruko jao|discontinue|cease|conclude|knock off|shut it|switch it off|turn it off|rukwao|rok lagao|stop karwao|bandh|unhook|detach|pull out|hault
enable: enable|back online|back in service|back into service|back up|reactivate|re enable|recommission|bring back|activate|online karo|online kar|into service|in service|return to service|put back|make it live|wapas chalu|seva mein lo|maintenance over|maintenance khatam|maintenance done|is repaired|are repaired|repaired|theek ho gaya|open for use|take out of maintenance|out of maintenance|off maintenance|wapas online|online lao|wapas service|wapas seva|service mein wapas|seva mein wapas|service mein lao|seva mein lao|service mein lo|service mein daalo|seva mein daalo|maintenance se nikalo|maintenance se bahar|maintenance se hatao|make available|mark available|as available|as working|bring online|bring it online|put online|reopen|restore|put into service|put to use|unlock|usable again|available again|working again|bring up|back up again|un disable|back in action|back to service|good to go again|activate again|turn back on|live again|back live|return to operation|operational again|chalu karo seva|chalu kar do seva|seva mein chalu|service mein chalu|chalu karo service|chalu kar do service|wapas chalu karo
disable: disable|service se|service band|out of order|out of service|maintenance|take offline|deactivate|offline karo|offline kar|decommission|take down|offline le|seva se bahar|offline for|take it offline|mark down|as down|as faulty|mark faulty|mark broken|as broken|put offline|mark offline|as offline|not in service|out of action|lock out|for repairs|for repair|under repair|repair mein|seva se|service se hatao|unavailable|lock it out|take it down|retire|suspend|block off for repairs|not usable|not for use|out of use|seva se hatao|offline mode|for servicing|for maintenance|put out of order|bring down|bring it down|shut down for|unserviceable
offline: offline|down
online: online|up
show: show|list|view|see|display|dikhao|give me a list|pull up|check|tell me|batao|get|dekhna|share|send
notify: notify|i want to know when|i would like to know when|i need to know when|id like to know when|bolna|tell me|let me know|ping|alert|text me|message me|inform me|inform|remind me|give me a shout|shout|buzz me|buzz|bol dena|khabar|message kar|message karo|message do|ping kar|drop me a message|heads up|warn me|call me|send me a message|send a message|lmk|lemme know|hit me up|keep me posted|keep me updated|holler|give me a ring|shoot me a message|let us know|nudge me|tell us|tell karo|inform karo|inform kar|message bhej|bhej|notification|alert kar|wake me|tell me once|want to know when|like to know when|yell|give me a nudge|give me a ping|give me a buzz|drop me a note|drop me a line|drop me a text|drop me a ping|send me a ping|send me a text|send me a note|flag me|signal me|shoot me a ping|shoot me a text|whatsapp me|whatsapp|sms me|sms|email me|mail me|alert me|do tell me|need to know when|update me|msg me|give me a call|notify karo|notify kar|suchna|soochit|ittila|bata dijiye|batana|nudge me when|poke me|ring me|message bhejo|bhejo|msg bhejo|phone karo|phone kar|call karo|call kar|call karna|tell when|tell once|say when|message daalo|message chhodo|message maro|message kar|khabar kar|khabar karo|inform kar dena
waitlist: waitlist|wait list|waiting list|queue|in line|join the line|next in line|line mein|katar|waitlist mein|queue mein|line up|pratiksha|number lagao|number daalo|number lagado
when_free: when it is free|when free|becomes free|gets free|is free|frees up|opens up|becomes available|is available|free ho|khaali ho|khaali hote|free hote|comes free|free hua|free up|get free|become free|becomes vacant|free|available|khaali|opens|uplabdh|empty|empties|freed up|free hone|free hote hi|comes available|becomes open|is open|open up|gets available|is vacant|is empty|unoccupied|khaali hone|chhute|khul|khule|khulte
done: done|finished|finish|finishes|complete|completed|completes|over|ends|ended|full|fully charged|charged|ho jaye|khatam|poora|ready|stops|hone par|finish hone|wraps up|stops charging|poori|through|completion|finishing|finished charging|complete ho|full charge|wraps|hits|reaches full|tops out|khatm|hone tak|done charging|bhar
find: find|search|look for|looking for|locate|where can i|where do i|where is|where are|where|nearby|kahan|dhundo|dhoondo|dhundho|khojo|suggest|recommend|point me to|kaunsa charger|where to|somewhere|anywhere|point me|scout|dhund|khoj|nazdik|dhoond|which chargers|closest|nearest|near
near: near|nearby|nearest|closest|around|close to|close by|paas|aas paas|next to|yahan
charger: charger|station|device|point|charging point|charging station|ones|anything|spot|spots|machine|plug point|ev point|charge point|chargepoint|stations|plug|ev charger|charging spot
any: any|anything|something|koi|kuch|which|which one|kaunsa|kaun|what
free: free|free up|frees up|freed up|opens up|open up|available|khaali|uplabdh|vacant|open|empty|up for grabs|not taken|not busy|not in use|not being used|not occupied|arent taken|isnt taken|arent busy|isnt busy|unused|idle|nobody is using|no one is using|khul
busy: busy|using|taken|occupied|in use|used|being used|engaged|hogging|hogged|full up
status: status|happening|going on|state|condition|haal|whats up|what up|sthiti|how are|how is|doing|kaisa|health|looking|holding up|update on|up with|the story with|the deal with|situation|story|scene|kya scene|kaisi hai|kya chal
open: open|space|opening|openings|room left
status_word: status|state|sthiti|condition
works: chalti raha|working|work|works|up|down|online|offline|broken|live|dead|alive|functional|functioning|out of order|kharab|operational|faulty|fault|ok|okay|theek|reachable|connected|problem|wrong|kaam kar|trip|tripped|fried|glitchy|responding|responsive|acting up|down again|dead again|chalu hai|band hai|chal raha|chal|good to go|good to use|usable|in working order|fit to use
when: how much time|when|kab|how long|how soon|what time|kitna der|kitna time|kitna baje|eta|how much longer|by when|kab tak|what hour
price: cheapest|lowest|least expensive|per kwh price|per kwh rate|per kwh cost|per kwh charge|cost|how much is it|how much is that|how much is this|how much for|how much there|how much at|kitna ki|kitna mein|price|rate|tariff|pricing|fee|fees|kimat|per kwh|per unit|how expensive|charges per|rates|kitna ka|kitna paisa|kitna lagta|kitna rupee|kitna charge lagta|expensive|pricey|costly|mehnga|sasta|cheap|kimat kya|bhav|paisa lagta|kitna lagta|how much to charge|how much per|cheaper|pricier|how much would|how much will it|how much do you charge|price list|rate card|rate list|price per|how costly|cost me per|what do you charge|going rate|charges kya|charge kya|paise lagte|rupee unit|kitna rupaye|rupee per|daam kya|ka daam|ka bhav
cost_past: spent|total amount|total spend|total paid|total cost of|kitna ki charging ki|kitna ki charging kiya|kitna ka charging kiya|kitna paisa lagao|paisa lagao|paisa hua|paisa diya|paisa gaya|kitna ki charging hua|did charging cost|have i paid|did i pay|paid|billed|kharcha|did i spend|spend|expenditure|expenses|spending|money spent|outlay|blow|blew|blown|shell out|shelled out|fork out|forked out|cough up|coughed up|set me back|money went|money go|money has gone|burn through|burnt through|udaya|did it cost|costed|charging cost me|charging costs me|paisa lage|kitna ka charge kiya|kitna ka charge|expense|set us back|did we pay|have we paid|did we spend|have we spent|kitna laga|paisa laga|uda|kitna lage|rupee lage|kwh lage|kitna paisa lage|kitna rupee lage|kitna paisa laga|kitna kharcha|do i owe|do we owe|i owe|we owe
obtainable: milega|mil sakta|mil jaye
taking: take|put|mark|set|make|pull|bring|get|le|flag
used: kwh|did i use|have i used|used|consumed|consumption|usage|drawn|energy use|did i consume|did i charge|have i charged|kitna kwh|how many kwh|how much energy|kitna bijli|went through|delivered|dispensed|energy|did we use|have we used|pulled|drew|draw|did i pull|burned|burnt|guzzled|bijli lag|bijli|units lag|kwh lag|we use|i use|take in|took in|how many times|how often|kitna charge kiya|kitna charge kari|bijli lage|kitna kwh lage
bill: bill|invoice|receipt
history: history|past charge|past charging|transaction|charging history|sessions|statement|log|logs|charging record|records|hisab|hisaab|purana|purana charging|purana charge|previous charge|charges
last_one: last charge|latest charge|last charging|last transaction|latest transaction|last session|latest session|most recent charge|most recent transaction|previous charge|most recent|recent charge|pichla charge|pichla charging|aakhri charge|aakhri charging|aakhri transaction|pichla transaction|last receipt|latest receipt|last bill|last invoice|latest bill|latest invoice|last charge|latest charging|previous transaction|previous session|pichla session|aakhri session|pichla bill|last time i charged|pichla bar|last time i plugged in|did i last charge|i last charged|last plug in|last top up|latest top up|last charging session|last charge session|aakhri bar|last bar|last charge i|final charge|just finished|charge before this
receipt: receipt|invoice|bill|details|detail|breakdown
so_far: so far|until now|till now|up to now|ab tak|abhi tak|by now|up till now|as of now|thus far|gone in|current session|running cost|current cost|racked up|run up
progress: progress|%|balance time|kitna time|kitna der|how far|how much longer|how much left|left|remaining|percent|going|coming along|how is|hows|done|finished|ready|kitna hua|ho gaya|hua kya|kitna bacha|bacha|bachi|kitna baaki|baaki|baki|kahan tak|complete|completed|status|charged|battery|soc|how much more|much longer|long left|how full|what percent|percentage|kitna charge|kitna percent|kitna full|charge hua|kitna chadha
uptime: uptime|up time|downtime|down time|availability figure|availability figures|availability report|reliability|reliable|how reliable|availability percentage|percent availability|uptime report|availability stats
rate: rate|cost|should cost|per kwh|price|tariff|per kwh price|per kwh rate|per kwh cost|rate per kwh|kimat|bhav|fee
set: set|change|make|update|daalo|raise|lower|increase|decrease|reduce|put|adjust|fix|rakho|badlo|kar|karo|configure|assign|move|bump|drop|add|edit|turn|switch|should be|should cost|modify
theft: theft|anti theft|theft protection|antitheft|chori|theft alarm|theft mode|theft state|theft guard|theft detection|theft alert|anti theft alarm|theft lock|theft security|tamper alarm
threshold: threshold|over voltage|overvoltage|voltage limit|voltage cutoff|voltage cut off|cut off voltage|voltage|seema
pin: pin|location|coordinates|position|gps|lat long|latitude|coords|map
host: host|host id
group: group|device group|fleet group|pool
link: link|connect|register|sign me up|log me in|log in|login|sign in|hook this|hook me|connect me|attach|pair|associate|jodo|hook|add|my number|verify|kazam mobile|my mobile|my phone|tie|bind|hook up|log me|sign up|add my|enrol|enroll|jod|link karo|sync|authenticate|verify my
account: account|kazam|kazam account|phone number|profile
name: name|nickname|call|rename|call it|naam|naam rakho|bulao|label|known as|title|dub|christen|tag|refer to|the name|naam badlo
help: help|what you can|what all you|what can i|madad|what can you|what do you do|how do i|how can i|how to|how does|how do you|instructions|guide|kaise|kya kar sakta|commands|what are you able|options do i have|kya kya|menu|how should i|what all can|features|functions|what are you|who are you|what all do you|capabilities|what do i say|what do i type|kya kya kar|kaise kaam|kya kar lete|how would i|how to use|kaise use|sikhao|samjhao|guide me|what are my options|what can be done
greet: hi|hello|hey|good morning|good afternoon|good evening|namaste|hey there|howdy|greetings|yo|hiya|salaam|salam|suprabhat|ram ram|sat sri akal|vanakkam|hola|👋|sup|morning|good day|gm|namaskaram|jai hind|yo yo|hai there|heya|hullo|morning all|evening all|hi all|hello all
mine: my|mine|our|mera
instead: instead|rather|ki jagah|ke badle|ke bajay
my: my|mine|our|mera|i|me
it: it
all: all|every|everything|each|sab|whole|entire
ending: end of|end of day|the end
farewell: see you|see ya
vehicle: gaadi|car|ev|vehicle|bike|scooter|auto|van|truck
tell: batao
remaining: how long left|how long to go|how much left|long left|how much longer|minute left|hour left|time left|how long to go|long to go
total: total|kul
past: did|was|were|tha|had|ago|yesterday|already
was: was|were|tha|had been
kiya: kiya|gaya|hua|diya
now_on: from now on
`;

/** What changes the meaning of a clause as a whole. */
export const shades = `
negated: dont|do not|never|not|mat|nahi|no need|shouldnt|cant|wont|na|stop trying|without|nor|not to|avoid|rather not|wouldnt
condition: if|unless|once|when|whenever|agar|jab|in case|provided|as soon as|assuming|while|until the|jaise hi|to hi|only if|should the|depending
question: what|which|who|when|where|how|why|is|are|was|were|will|does|do i|do we|did|can|could|would|should|any|kya|kab|kaun|kaunsa|kahan|kitna|kaise|kaisa|kyon|have|has|am i
report: said|says|told|wrote|writes|asked|reads|announced|shouted|texted|messaged|mentioned|claims|heard|bola|kaha|likha
`;
