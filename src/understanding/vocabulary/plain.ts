/** Common English words that are themselves, whatever Hindi word they may sound like. */
export const plain =
  'a an the this that these those i we he she they me my mine our us him her them you your it and or but so then also too to for of in on at by ' +
  'from with about into onto over under after before during since till past ago is are was were be been being am do does did done have has had having ' +
  'will would shall should can could may might must not no yes yeah yep nope never what which who whom whose when where why how there here now just only ' +
  'please hey hi hello ok sure all any some each every both few more most other another such same than very really still already again ' +
  'good morning afternoon evening night day week month year hour minute today tomorrow tonight yesterday next last first second third fourth fifth ' +
  'one two three four five six seven eight nine ten eleven twelve half quarter hundred thousand point ' +
  'book reserve hold keep block schedule need want get take save secure grab make move change shift push swap switch turn set put bring ' +
  'start begin charge charging run plug power fire kick top fill juice stop end halt cut kill finish unplug disconnect off ' +
  'cancel drop delete remove scrap call release give forget leave skip extend continue carry going longer later earlier sooner ' +
  'tell notify let know ping alert text inform remind message show list view see check find search look ' +
  'free available busy taken used use using occupied open working work works broken down up live dead status state ' +
  'cost price rate tariff much many spend spent pay paid bill receipt invoice money energy power units history usage ' +
  'name nickname rename link connect account number enable disable service maintenance offline online order back ' +
  'near nearby nearest closest close around within away charger station device connector socket gun port outlet bay gate tower ' +
  'full complete completed done over ready left remaining progress long old new big card guard hard cast east west north south ' +
  'help thanks thank bye great fine nice cool ok okay like love think say said says told wrote read reads heard ' +
  'limit threshold overvoltage level kaam budget code row pin ' +
  'total cutoff cut again space going happening yes reliable reliability whatever whichever whoever wherever anyone anybody someone somebody nobody everyone everybody nothing something anything everything ' +
  'forward onward onwards backward ahead behind busiest quietest client meeting visit ' +
  'because until till ever even though although maybe perhaps probably definitely really quite pretty very much little bit lot lots ' +
  'well right left straight quick quickly fast slow slowly soon later late early ago always often sometimes usually almost exactly roughly ' +
  'go goes going gone come comes coming came went arrive arriving reach reaching leaving leaves stay staying wait waiting park parked parking ' +
  'try trying tried able please thank cheers buddy mate dude friend team guys folks bot assistant kazam app chat group channel ' +
  'today tonight weekend holiday lunchtime possible possibly available sooner else instead around across along away down up out off over under ' +
  'others whether though second first third driver reach reached reaching arrive arrived took went came gave thing things stuff way ways place places spot time times day days week weeks hour hours minute minutes month months ' +
  'vehicle vehicles ev electric battery car van truck bus cycle wheels driver drivers fleet customer guest visitor ' +
  'send give put got getting take taking making make made let lets want wants wanted needs needed like liked would could should might ' +
  'long short longer shorter high higher low lower big bigger small smaller best better good worse bad same different new old next previous ' +
  'far near much many few less least most several couple pair single double both half whole entire rest ' +
  'ask asks asked tell telling told say saying said speak talk hear know knows knew think thinks thought guess hope wish mean means meant ' +
  'use uses used using work works worked working run runs running ran show shows showing shown see seen saw look looks looking find finds finding ' +
  'change changes changed set sets put puts add adds added remove removes removed keep keeps kept hold holds held bring brings brought ' +
  'full empty open opens opened closed close shut ready busy quiet fine okay alright great perfect cool awesome nice sweet lovely ' +
  'question problem issue trouble sorry oops actually basically honestly literally just simply kindly quick moment second ' +
  'into onto upon without within between among through during before after since against toward towards per via ' +
  'yet still already again once twice ever never none neither either though however anyway besides also too ' +
  'did does done doing has have had having been being was were am is are be can cannot will shall may must ' +
  'suits suit fits fit prefer preferably ideally required require requires urgent urgently important details detail info information ' +
  'if unless once while because though although whenever provided hub road wait sorry actually mean rather instead ' +
  'room table meeting light lights fan music song movie game tv time times clock date ask answer door window ' +
  'game team people man woman home office work lunch dinner coffee tea food water rain hot cold weather ' +
  'main met sun son hue sale sir madam car lot bad sad mad mat rat cat bat bit bus boss bar far tar par her hot hit hat set sit sat ' +
  'hare care rare dare bare fare share square pure sure cure mile male mall mill bill bell ball poll pull kill tail rail nail kit kite';
