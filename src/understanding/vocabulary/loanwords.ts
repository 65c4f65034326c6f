/** English words as Hindi writes them, and those Hindi spells by ear in Latin letters. */
export const loanwords = `
book: बुक buk
booking: बुकिंग bukking buking
charge: चार्ज charj
charging: चार्जिंग charjing
charger: चार्जर
start: स्टार्ट istart
stop: स्टॉप स्टाप
cancel: कैंसिल कैंसल केंसल kensal cansal kansal kainsil
status: स्टेटस
gate: गेट
tower: टावर टॉवर
block: ब्लॉक
bay: बे
yard: यार्ड
free: फ्री
rate: रेट दर
tariff: टैरिफ टैरिफ़
unit_word: यूनिटें
kwh: यूनिट किलोवाट
full: फुल फुल्ल ful
on: ऑन
off: ऑफ ऑफ़
slot: स्लॉट
socket: सॉकेट
plug: प्लग
gun: गन
connector: कनेक्टर
station: स्टेशन
point: पॉइंट प्वाइंट
rupee: रुपये रुपए रुपया रूपए रूपये रु
online: ऑनलाइन
offline: ऑफलाइन
history: हिस्ट्री
bill: बिल
transaction: ट्रांजैक्शन ट्रांज़ैक्शन
last: लास्ट
report: रिपोर्ट
uptime: अपटाइम
help: हेल्प
hello: हैलो हेलो
hi: हाय
okay: ओके
yes: यस
no: नो
shift: शिफ्ट
change: चेंज
number: नंबर नम्बर
phone: फोन फ़ोन मोबाइल
account: अकाउंट खाता khata
link: लिंक
message: मैसेज
enable: इनेबल
disable: डिसेबल
maintenance: मेंटेनेंस मेंटिनेंस मरम्मत marammat marmmat repairing
voltage: वोल्टेज
threshold: थ्रेशोल्ड थ्रेसहोल्ड थ्रेशहोल्ड
limit: लिमिट
protection: प्रोटेक्शन
theft: थेफ्ट चोरी
group: ग्रुप
host: होस्ट
set: सेट
update: अपडेट
location: लोकेशन
emergency: इमरजेंसी
price: प्राइस
receipt: रसीद रिसीप्ट
details: डिटेल डीटेल विवरण
waitlist: वेटलिस्ट
queue: क्यू कतार
time: टाइम
battery: बैटरी
machine: मशीन
session: सेशन
car_word: कारें
minute: मिनट
notify: नोटिफाई
alert: अलर्ट
started: स्टार्टेड
type: टाइप
ccs: सीसीएस
last: लास्ट
next: नेक्स्ट
name: नेम
swap: स्वैप
move: मूव
plan: प्लान
bike: बाइक
scooter: स्कूटर स्कूटी
auto: ऑटो
rickshaw: रिक्शा
car: कार
please: प्लीज प्लीज़
one: वन
two: टू
three: थ्री
four: फोर फ़ोर
five: फाइव फ़ाइव
six: सिक्स
seven: सेवन
eight: एट
nine: नाइन
ten: टेन
sorry: सॉरी
am: एएम
pm: पीएम
extend: एक्सटेंड
km: किलोमीटर किमी
metre: मीटर
reserve: रिज़र्व रिजर्व
switch: स्विच
service: सर्विस
available: अवेलेबल
monday: मंडे
sunday: संडे
january: जनवरी janvari
february: फरवरी फ़रवरी farvari
march: मार्च
april: अप्रैल
may: मई
june: जून
july: जुलाई julai
august: अगस्त agast
september: सितंबर सितम्बर sitambar
october: अक्टूबर अक्तूबर aktubar
november: नवंबर नवम्बर navambar
december: दिसंबर दिसम्बर disambar
`;
