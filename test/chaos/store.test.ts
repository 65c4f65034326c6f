import { describeStore } from '../contracts/store-contract';
import { createMemoryStore, createTable } from './store';

const table = createTable();

describeStore('memory', (options) => createMemoryStore({ table, ...options }));
