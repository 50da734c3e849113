export { writeMessage } from './write-message.js';
