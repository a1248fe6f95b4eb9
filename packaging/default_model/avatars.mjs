// Draws avatars: a JSON line {"style": ..., "options": {...}} in, its SVG as a JSON string out.
//
//     node avatars.mjs FOLDER < requests      FOLDER has @dicebear/core and @dicebear/collection in node_modules
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import path from "node:path";

const folder = path.resolve(process.argv[2]);
const load = (name) => {
  const root = path.join(folder, "node_modules", name);
  return import(pathToFileURL(path.join(root, JSON.parse(readFileSync(path.join(root, "package.json"))).main)).href);
};
const { createAvatar } = await load("@dicebear/core");
const styles = await load("@dicebear/collection");

for await (const line of createInterface({ input: process.stdin })) {
  const { style, options } = JSON.parse(line);
  console.log(JSON.stringify(createAvatar(styles[style], options).toString()));
}
