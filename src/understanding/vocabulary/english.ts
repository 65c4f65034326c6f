/** Spellings, inflections and typing habits of English, each under the word the readers know. */
export const english = `
tomorrow: tomrw tomro tomorw tommorw tomrow tmw tmorrow tmrow tmrw tmr tomorow tommorow tommorrow tomorrows tomoro 2moro 2morrow tom tomm tmro tmrrw tommrow tmrw's tomorow's 2mrw tmrow tomrrow
today: tdy todays 2day tod todai
tonight: tonite tonights
yesterday: yday yesterdays yest
please: pls plz plse pleas kindly
you: u yu
are: r
start: strt sart statr
stop: stp stahp
extend: extnd
shift: shft
your: ur
and: n plus
at: @
am: a.m
pm: p.m
near: nr nearr
from: frm
last: lst laast
this: dis ths
the: da teh
much: mch muchh
need: nd nid
with: w wid wth
hey: heyy heyyy heya
hi: hii hiii hiiii
hello: helo helloo hellooo
deducted: deduct deducts deducting debited debit
hour: hours hr hrs hourly
minute: minutes min mins minuts mnt mnts mnts mnt mints
second_unit: seconds secs sec
day: days
week: weeks wk wks
month: months mnth mnths monthly
year: years yr yrs
weekend: weekends
hundred: hundreds
kwh: kwhs kilowatt units unit yunit kw-h
watt: watts
rupee: rupees rs inr re bucks ₹ rupaye rupaya rupay rupiya rupiye rupya rupey rupe rupaiya rupai
km: kms kilometer kilometers kilometre kilometres kilometr
metre: metres meter meters mtr mtrs
connector: connectors conn
plug: plugs
gun: guns
socket: sockets
outlet: outlets
port: ports
charger: chargers charjer chargar chrger chargr charging-point chgr chrgrs chgrs
station: stations stn stns
device: devices
unit_noun: machine machines
point: points
slot: slots
booking: bookings bookng reservation reservations bkng reservtion reservaton resrvation bokking boking bookin bking bkings bkg bkgs bkgs bkngs bkng bookng
working: workng workin wrking
extra: xtra xtr
transaction: transactions txn txns trxn txn trans
charge: chrg chrge charg chage chareg recharge chg
charging: chrging chargin charing chargng chargign recharging chging chgng chrgng chargng
book: bk bok boook bkk buk bookk
reserve: rsv resrv reserv resrve
cancel: cancell cancle cncl cancelling canel
status: stat stats
available: avail availability availble avlbl avlble avalable availiable availabel avaliable avl avlb avail. avilable avlable avlibl avble
free: vacant unoccupied fre
number: no. num nos nmbr
thanks: thx thankyou ty tnx
okay: ok k okey okk okie oki kk okies okie-dokie
what: whats wats wat wot wht
that: thats dat tht
there: theres ther
where: wheres whr wher
who: whos
how: hows hw hwo
when: whens wen whn
it: its
dont: don't donot dnt
cant: can't cannot
wont: won't
isnt: isn't
doesnt: doesn't
didnt: didn't
wasnt: wasn't
havent: haven't hasnt hasn't
shouldnt: shouldn't
wouldnt: wouldn't
couldnt: couldn't
arent: aren't
im: i'm
ill: i'll
id: i'd
ive: i've
lets: let's
want: wanna wants
going: gonna
got: gotta
cause: coz cuz
till: til until untill unti upto
through: thru thro
between: betw btw btwn
because: bcoz bcz bcos becoz cos
message: msg
january: jan
february: feb febuary
march: mar
april: apr
june: jun
july: jul
august: aug
september: sep sept
october: oct
november: nov
december: dec
monday: mon mondays
tuesday: tue tues tuesdays
wednesday: wed weds wednesdays wednsday
thursday: thu thur thurs thursdays
friday: fri fridays
saturday: sat saturdays
sunday: sun sundays
noon: midday noontime
morning: mornings mrng morn mng mrg mornin mrning mrngs
afternoon: afternoons aftn afternn aftrnoon
evening: evenings eve evng evg evn evnin evenin evnings
night: nights nite nyt nyte nyts
voltage: volts volt voltages
phone: mobile cell telephone cellphone
bike: bikes motorbike motorcycle motorcycles bikes
scooter: scooters scooty scooties moped mopeds
auto: autos erickshaw e-rickshaw toto
rickshaw: rickshaws rikshaw
car: cars suv sedan
one: ones
first: 1st
second: 2nd
third: 3rd
fourth: 4th
fifth: 5th
for: fr fo
now: nw noww
have: hv hav
but: bt
will: wl wil
tell: tel
good: gd gud gud
get: gt
can: cn
send: snd
which: wich whch wch
location: loc locn
mine: myn
later: latr ltr
before: bfr bfore
after: aftr aftre
battery: bttry batry
very: vry
also: als
change: chng chnge
time: tym
confirm: cnfrm cnfm confrm
queue: que
`;
