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
  'if unless once while because though although whenever provided hub road wait sorry actually mean rather instead ' +
  'room table meeting light lights fan music song movie game tv time times clock date ask answer door window ' +
  'game team people man woman home office work lunch dinner coffee tea food water rain hot cold weather ' +
  'main met sun son hue sale sir madam car lot bad sad mad mat rat cat bat bit bus boss bar far tar par her hot hit hat set sit sat ' +
  'hare care rare dare bare fare share square pure sure cure mile male mall mill bill bell ball poll pull kill tail rail nail kit kite';
