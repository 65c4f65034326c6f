import { conversations } from '../../conversations';

/** What people say to the assistant, in English, for who has to hear it. */
export const spokenExamples = (): string[] => conversations.flatMap(({ examples }) => examples.en);
