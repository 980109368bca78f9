// Prints every exported function that takes a list, as JSON: in a process of its own, where nothing is counted.
import { listTakers } from "./takes-lists.ts";

console.log(JSON.stringify(listTakers()));
