import { n as today, r as withHubOptions, t as settingsFromEnvironment } from "./options.js";

export { today };