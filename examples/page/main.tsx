// One script, two parts to play: in the page it shows, in the worker it reckons. See build.ts for why.
import * as z from "zod";
import { serve } from "./worker/serve.ts";
import { mount } from "./shell.tsx";

z.config({ jitless: true });

if (typeof document === "undefined") serve();
else mount(document.currentScript?.textContent ?? "");
