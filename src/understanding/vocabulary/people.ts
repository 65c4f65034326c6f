import { isDevanagari, transliterate } from '../text/devanagari';
import { fold } from '../text/fold';

/** Names people are called by here, none of which is a word of ours. */
const names = new Set(
  `aarav aditya ajay akash akhil alok amar amit amitabh amrita anand anil anita anjali ankit ankita anuj anup anupam anushka aparna
  arjun arun arvind asha ashish ashok ashwin avinash ayesha bhavna chetan deepa deepak deepika devika dilip dinesh divya farhan
  fatima ganesh gaurav gautam geeta gopal govind gupta gurpreet harish harpreet hema hemant imran irfan ishaan ishita iyer jagdish
  jaya joshi jyoti kabir kajal kamlesh kapil kapoor karan karthik kavita kavya khan kiran kishore komal krishna kunal kumar lakshmi lalit
  lata mahesh manish manisha manoj meena meera megha mehta mohan mohit mukesh nair nandini naresh naveen neel neeraj neha nikhil nisha
  nitin omkar pallavi pankaj patel piyush pooja prabhu pradeep prakash pramod pranav prasad prashant prateek praveen preeti priya priyanka
  rahul raj rajat rajeev rajesh rajiv raju rakesh ramesh rani ranjit rao rashmi ravi reddy reena rekha ritu riya rohan rohit roshni sachin
  sameer sandeep sangeeta sanjay sanjeev santosh sarita satish seema shalini sharma sheela shilpa shivam shreya shruti shubham shweta
  siddharth simran singh sita smita sneha sonal sonia subhash sudha sudhir sujata sunil sunita suraj suresh swati tanvi tarun umesh usha
  vandana varun verma vidya vijay vikas vikram vinay vineet vinod vipin vishal vivek yash yogesh zara zoya
  adam ahmed alex alice amy andrew anna anne bob brian carol charles chris claire daniel dave david diana edward elena emily emma eric
  frank gary george hannah helen henry jack jacob james jane janet jason jennifer jessica jim joe john jonathan joseph josh julia julie
  karen katie kevin laura linda lisa lucas lucy maria marie martin mary matt michael michelle mike mohammed nancy natalie nicole nina
  oliver olivia patricia paul peter rachel rebecca richard robert ryan sam samantha sandra sarah scott sean sophia sophie stephen steve
  steven susan thomas tim tony victoria william`.split(/\s+/),
);

const heard = new Set([...names].map(fold));

/** Whether somebody is called so, in either script. */
export const isName = (word: string): boolean =>
  isDevanagari(word) ? heard.has(fold(transliterate(word))) : names.has(word);
