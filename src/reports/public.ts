// What the library shows of this room.
export { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../messages/languages.js';
export { messageOf, type Told } from './message-of.js';
