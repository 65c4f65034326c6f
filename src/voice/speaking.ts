import { answerQuestions } from './answering';
import { synthesise } from './speech/flite';
import { encodeOpus } from './speech/opus-encoder';
import { spoken } from './speech/spoken';

answerQuestions<string, Uint8Array>(async (text) => encodeOpus(await synthesise(spoken(text), 'slt')));
