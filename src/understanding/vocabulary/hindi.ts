/** Hindi in both scripts, each word under the spelling the readers know; further spellings are found by folding. */
export const hindi = `
rupee: रुपये रुपए रुपया रूपए रूपये rupaye rupaya rupiya rupiye rupye rupay
kiska: किसका किसकी किसने किसके kiski kisne kiske
purana: पुराना पुरानी पुराने purani purane
bolna: बोलना बोल बोलो bol bolo kehna कहना
liya: लिया liya
rehne: रहने rehne rahne rehney
chhodo: छोड़ो छोड़ chhodo chodo choro chod
jane: जाने jaane
ruko: रुको रुक ruk
lagta: लगता लगती लगते लगेगा लगेगी lagte lagti lagega lagegi
lage: लगे लगी lagi lagey lge
ab: अब
ne: ने
bola: बोला बोले boli bole
bhejo: भेजो भेजना भेज bhejna bhej bhejdo bhejdena
samay: समय वक्त waqt samaye
arakshit: आरक्षित aarakshit arkshit
sthiti: स्थिति sthithi
jagah: जगह jagha
karke: करके krke
karun: करूँ करूं करुँ करुं करू
lun: लूँ लूं
soch: सोच
sochta: सोचता सोचती
shayad: शायद
karunga: karunga karoonga karungi karenge karega करूँगा करूंगा करूँगी करेंगे करेगा
kaam: काम
kal: कल kl
parson: परसों parso parsu
aaj: आज aj
abhi: अभी abi
turant: तुरंत tirant fauran jaldi जल्दी
baje: बजे bje bajay bajey baj बज bajkar बजकर
ghanta: घंटा घंटे घंटों ghante ghnta ghnte ghanton ghantey ghante
minute: मिनट मिनिट minat minut minton
din: दिन dino dinon
hafta: हफ्ता हफ्ते सप्ताह hafte haftey saptah
mahina: महीना महीने माह mahine mahiney maheene
saal: साल sal varsh वर्ष
subah: सुबह सवेरे subha suba savere sawere
dopahar: दोपहर dopaher dupahar dophar duphar
shaam: शाम sham
raat: रात raatko ratko rat
aadhi: आधी
somvar: सोमवार somwar somvaar
mangalvar: मंगलवार mangalwar mangal मंगल
budhvar: बुधवार budhwar budh
guruvar: गुरुवार गुरूवार बृहस्पतिवार guruwar brihaspativar veervar
shukravar: शुक्रवार shukrawar shukra
shanivar: शनिवार shaniwar shani
ravivar: रविवार इतवार raviwar itvaar itwar
tarikh: तारीख taarikh tareekh tarik
se: से sey
tak: तक tk talak
ko: को
ka: का
ki: की
ke: के
par: पर pe पे
mein: में
liye: लिए लिये lie
baad: बाद
pehle: पहले pahle pehley phle pehele
aage: आगे agey aagey
piche: पीछे peeche
agla: अगला अगले अगली agle agli
pichla: पिछला पिछले पिछली pichle pichli pichhle pichhli
is_hi: इस
us_hi: उस
wo: वो वह woh voh vo
kate: कटे कटा कटी कट kata kati kaate kat
mitao: मिटाओ मिटा मिटाना mita mitana
kar: कर kr kari karr
do: दो de_do
karo: करो करें कीजिए कीजिये कीजिएगा kro karen karein kariye kijiye kijiyega kijie karna करना करनी karni karnaa krna karde करदे karwa karwao करवाओ karva karvao करवा kardo krdo krdena kardena kardijiye kardiye करदो karlo krlo krlo krdijiye krwao krvao krao krana krwana krado
dena: देना दें दीजिए दीजिये दे de den dijiye dijie dedo dena
lo: लो लेना lena lijiye ले le
kiya: किया kia kiye किए karvaya karaya karwaya karvayi kari_thi
diya: दिया diye दी दिये
tha: था थी थे thi
hai: है हैं h hain hy
hoga: होगा होगी होंगे hogi honge hoega
ho: हो hoi
gaya: गया गई गयी gayi gya gyi gaye गए
hua: हुआ हुई हुए hui hue hua
raha: रहा रही रहे rahi rahe rha rhi rhe ra rahega rahegi rahenge रहेगा रहेगी
chahiye: चाहिए चाहिये chahie chaiye chahye chaahiye chaheye
kya: क्या kyaa
kab: कब kabtak kb
kahan: कहाँ कहां kaha kahaan kidhar किधर
kaun: कौन kon koun
kaunsa: कौनसा कौनसी konsa konsi kaunsi kaunse konse
kitna: कितना कितनी कितने kitne kitni kitnaa ktna
kaise: कैसे kese
kaisa: कैसा कैसी kaisi kesa kesi
kyon: क्यों kyun kyu
mera: मेरा मेरी मेरे meri mere apna अपना apni अपनी apne अपने hamara हमारा
mujhe: मुझे मुझको mujhko muje mereko humko hume hamein हमें
maine: मैंने mene humne हमने hamne
main_hi: मैं hum हम
tum: तुम aap आप
isko: इसको इसे इसी ise isi uska उसका uski iska इसका isme इसमें ispe उसे उसको usko usi उसी usme uspe
wahi: वही वहीं wohi vahi vahin wahin
wala: वाला वाली वाले wali wale vala vali vale waala waali
aur: और
phir: फिर fir
lekin: लेकिन magar मगर
bhi: भी
hi_hi: ही
ya: या
nahi: नहीं नही nahin nai nhi nahee naheen
mat: मत mt
na: ना न
haan: हाँ हां हा ji जी haa ha han haanji hanji
theek: ठीक thik tik teek thk
bilkul: बिल्कुल bilkool
pakka: पक्का zaroor ज़रूर jarur zarur
sahi: सही
accha: अच्छा achha acha
matlab: मतलब
arre: अरे
bhai: भाई bhaiya भैया yaar यार bhaiyya
band: बंद बन्द bund
chalu: चालू chaalu chaloo chalao चलाओ chala चला chalaao chlu chlao chla
shuru: शुरू शुरु shuroo suru
lagao: लगाओ लगा lagaao laga lagana लगाना lagado lagaana lagwa lagva lagwao lga lgao lgaa lgado lgana lagaado lgi lgadi
rok: रुकवा rukwa rukva रोक रोको roko rokna rokdo रोकना rkdo roko
khatam: खत्म ख़त्म khatm khtm katam
radd: रद्द रद radh nirast निरस्त
hatao: हटाओ हटा हटाना हटानी hata hatana hatado hatani hatane hatwa hatwao hatvao hta htao htaa htado htana
badlo: बदलो बदल badal badalo badalna badaldo badli badalke badle bdl bdlo bdldo
khiska: खिसका खिसकाओ khiskao khiskana sarka sarkao
badhao: बढ़ाओ बढ़ा बढ़ाना badha badhana badhado badao bdha bdhao bdhado bdhana
ghatao: घटाओ घटा ghata ghatana kam कम kum
rakho: रखो रख rakh rakhna रखना rakhlo rakhdo rakhiye rakhe rkh rkho rkhna rkhdo rkhlo
batao: बताओ बता बताना bata batana batado bataana bataiye batade bataye बताइए btao bta btana btado batlao
dikhao: दिखाओ दिखा dikha dikhana dikhado dikhaiye dikhaao dkhao dikhaado dikhado
dekhna: देखना देखो dekho dekhni
khabar: खबर ख़बर suchit सूचित itla
milega: मिलेगा मिलेगी मिलेंगे milegi milenge mil मिल
khaali: खाली khali khaly
uplabdh: उपलब्ध uplabd
poora: पूरा पूरी पूरे pura puri poori
aadha: आधा आधे adha aadhe adhe
sab: सब सभी saare सारे saari सारी sabhi sare sari
koi: कोई
kuch: कुछ kuchh
paas: पास pas nazdik नजदीक नज़दीक najdik nazdeek nazdeeki najdeek nazdiki najdiki नज़दीकी नजदीकी
aas: आस
andar: अंदर अन्दर ander bhitar
yahan: यहाँ यहां यहीं yahin yaha idhar इधर
wahan: वहाँ वहां waha vahan udhar उधर
kharcha: खर्चा खर्च kharch karcha
kimat: कीमत क़ीमत keemat daam दाम bhaav भाव bhav mulya
paisa: पैसा पैसे paise pesa pese pessa
bijli: बिजली bijlee
gaadi: गाड़ी गाडी gadi gaari gari
naam: नाम
madad: मदद sahayata सहायता
namaste: नमस्ते नमस्कार namaskar pranam
shukriya: शुक्रिया धन्यवाद dhanyavad dhanyawad
agar: अगर yadi यदि
jab: जब jb
tab: तब tb
jaise: जैसे jese
taaki: ताकि
warna: वरना
jaye: जाए जाये jaaye jae
jana: जाना jaana
sakta: सकता सकते सकती sakte sakti
chalti: चलती चलता chalta chalte चल chal chali चली
zyada: ज़्यादा ज्यादा jyada jada zada
thoda: थोड़ा थोडा thodi thora
der: देर
lamba: लंबा लंबी लम्बा लम्बी lambi lambaa lmba
chhota: छोटा छोटी chhoti chota choti
wapas: वापस vapas
kharab: खराब ख़राब
jodo: जोड़ो जोड़ jod jodna jodo
bulao: बुलाओ bulana kaho कहो
seva: सेवा
with: साथ
sirf: सिर्फ़ सिर्फ bas बस
dusra: दूसरा दूसरी दूसरे dusri doosra doosri dusre doosre
pehla: पहला पहली pehli pahla pahli pehlaa phela
teesra: तीसरा तीसरी teesri tisra tisri tesri
chautha: चौथा चौथी chauthi
lao: लाओ लाना लाइए lana laao laiye
daalo: डाले daale डालो डाल डालना डालिए dalo daal dal daalna dalna daldo daaliye dldo
nikalo: निकालो निकाल निकालना nikal nikaalo nikaal nikalna
chalne: चलने chalney
chalo: चलो
karte: करते करता karta karti
raho: रहो
mehnga: महंगा महँगा महंगी mehenga mahanga mehngi
sasta: सस्ता सस्ती sasti
jao: जाओ jaao
aaspaas: आसपास aspas
padta: पड़ता पड़ती पड़ेगा पड़ेगी padti padega padegi parta parti
udaya: उड़ाया उड़ाए उड़ा udaye udaaya
aakhri: आखिरी आख़िरी akhri aakhiri akhiri antim
bhar: भर bharo भरो bharna भरना bhardo
bahar: बाहर baahar
zaroorat: ज़रूरत जरूरत zarurat jarurat jaroorat
sa: सा si सी
`;

/** Words of quantity, in both scripts. */
export const quantities = `
sau: सौ sou
hazaar: हज़ार हजार hazar hajar hajaar
dedh: डेढ़ डेढ ded derh dedhh
dhai: ढाई धाई dhaai adhai अढ़ाई
sadhe: साढ़े साढे saadhe sade saade sadhey saadey
sava: सवा savaa sawa
paune: पौने pone pauney
paun: पौन पौना pauna paunaa
`;
