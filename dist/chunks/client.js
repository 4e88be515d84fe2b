import { t as gitHubClient } from "./client2.js";

export { gitHubClient };