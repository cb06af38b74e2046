#include "prelude_p.h"

namespace Ringside {

namespace {

// What is here runs before any expression, but its functions run between them: they hold on to everything they
// need, and trust no value.
constexpr char16_t source[] = uR"JS((function (native, global, maxDepth, maxValues, maxText) {
"use strict";
const keysOf = Object.keys, isArray = Array.isArray, toText = String, finite = Number.isFinite;
const objectProto = Object.prototype, protoOf = Object.getPrototypeOf, tagOf = Function.prototype.call.bind(Object.prototype.toString);
const isoOf = Function.prototype.call.bind(Date.prototype.toISOString);
const millisecondsOf = Function.prototype.call.bind(Date.prototype.getTime);
const apply = Function.prototype.call.bind(Function.prototype.apply);
const stringify = JSON.stringify;

// An error whose message is ours and holds no value.
let lastOwn = null;
function refuse(message) {
    lastOwn = new TypeError(message);
    throw lastOwn;
}

// --- values that leave ---------------------------------------------------------------------------------------
let values = 0, text = 0;
function countText(length) {
    text += length;
    if (text > maxText) refuse("the result is too long");
}
function dateText(date) {
    if (!finite(millisecondsOf(date))) refuse("this is no date");
    return isoOf(date);
}
function plain(value, depth) {
    if (++values > maxValues) refuse("the result has too many values");
    switch (typeof value) {
    case "string": countText(value.length); return value;
    case "number": return value - value === 0 ? value : null; // not where it is none, or without end
    case "boolean": case "undefined": return value;
    case "object": break;
    default: refuse("a " + typeof value + " cannot be part of a result");
    }
    if (value === null) return null;
    if (isArray(value)) {
        if (depth > maxDepth) refuse("the result is nested too deeply");
        const length = value.length;
        if (length > maxValues) refuse("the result has too many values");
        const copy = [];
        for (let i = 0; i < length; ++i) {
            const element = plain(value[i], depth + 1);
            copy[i] = element === undefined ? null : element;
        }
        return copy;
    }
    const names = keysOf(value);
    // What is not simply an object with members is looked at more closely.
    if (names.length === 0 || protoOf(value) !== objectProto) {
        if (value instanceof Date) return dateText(value);
        const tag = tagOf(value);
        if (tag !== "[object Object]") refuse("a" + tag.slice(7, -1) + " cannot be part of a result");
    }
    if (depth > maxDepth) refuse("the result is nested too deeply");
    const copy = {};
    for (let i = 0; i < names.length; ++i) {
        const name = names[i];
        const member = plain(value[name], depth + 1);
        countText(name.length);
        if (member !== undefined && name !== "__proto__") copy[name] = member;
    }
    return copy;
}
// What does not leave, the list that map() goes over, need not be fit to.
let leaving = true;
function $value(value) {
    if (!leaving) return value;
    if (typeof value === "string") { // most are; the rest, and what is too much, goes the longer way
        text += value.length;
        if (++values <= maxValues && text <= maxText) return value;
    }
    return plain(value, 1);
}
function $text(value) {
    switch (typeof value) {
    case "string": return value;
    case "undefined": return "";
    case "boolean": return value ? "true" : "false";
    case "number": if (!finite(value)) refuse("this is not a number"); return toText(value);
    }
    if (value === null) return "";
    if (value instanceof Date) return dateText(value);
    refuse((isArray(value) ? "an array" : "an object") + " cannot be part of a text; use json()");
}
function $key(name) { countText(name.length); return name; }

// --- helpers -------------------------------------------------------------------------------------------------
function isDate(x) { return typeof x === "object" && x !== null && x instanceof Date; }
// Of a telephone number: text, or an object that has one.
function numberText(x) {
    if (x === undefined || x === null) return "";
    if (typeof x === "object") return $text(x.e164 || x.raw || "");
    return $text(x);
}
function regionText(x) { return x === undefined || x === null ? "" : $text(x); }
// Of what is put into a query: nothing there would make it a query for everything.
function given(x, name) {
    if (x === undefined || x === null) refuse(name + "() was given nothing");
    return $text(x);
}
function instant(x) { return isDate(x) ? dateText(x) : x; }
function dated(result, name) {
    if (result === "") refuse(name + "() was given no date");
    return result;
}
function lasting(result, name) {
    if (result === "" || result < 0) refuse(name + "() was given no duration");
    return result;
}
function wholeSeconds(x, name) { return lasting(typeof x === "number" ? native.seconds(x) : -1, name); }

const helpers = {
    e164: (x, region) => native.e164(numberText(x), regionText(region)),
    national: (x, region) => native.national(numberText(x), regionText(region)),
    format: (x, region) => native.format(numberText(x), regionText(region)),
    digits: (x) => native.digits(numberText(x)),
    suffix: (x, n) => {
        if (typeof n !== "number" || !(n >= 1)) refuse("suffix() needs how many digits");
        return native.digits(numberText(x)).slice(-n);
    },
    soql: (x) => native.soql(given(x, "soql")),
    soqlLike: (x) => native.soqlLike(given(x, "soqlLike")),
    sosl: (x) => native.sosl(given(x, "sosl")),
    coql: (x) => native.coql(given(x, "coql")),
    odata: (x) => native.odata(given(x, "odata")),
    graphql: (x) => native.graphql(given(x, "graphql")),
    url: (x) => native.url(given(x, "url")),
    html: (x) => native.html($text(x)),
    plain: (x) => native.plain($text(x)),
    json: (x) => { const value = $value(x); return value === undefined ? "null" : stringify(value); },
    today: () => dated(native.today(), "today"),
    addDays: (date, n) => {
        if (typeof n !== "number") refuse("addDays() needs how many days");
        const from = typeof date === "number" ? native.isoOfMilliseconds(date) : $text(instant(date));
        return dated(native.addDays(from, n), "addDays");
    },
    iso: (date) => dated(typeof date === "number" ? native.isoOfMilliseconds(date) : native.iso($text(instant(date))),
                         "iso"),
    seconds: (x) => wholeSeconds(x, "seconds"),
    minutes: (x) => Math.ceil(wholeSeconds(x, "minutes") / 60),
    mmss: (x) => { wholeSeconds(x, "mmss"); return native.mmss(x); },
    hhmmss: (x) => { wholeSeconds(x, "hhmmss"); return native.hhmmss(x); },
    lower: (x) => $text(x).toLowerCase(),
    trim: (x) => $text(x).trim(),
    first: (...list) => {
        const from = list.length === 1 && isArray(list[0]) ? list[0] : list;
        for (let i = 0; i < from.length; ++i)
            if (from[i] !== undefined && from[i] !== null && from[i] !== "") return from[i];
        return null;
    },
    unique: (list) => {
        if (list === undefined || list === null) return [];
        if (!isArray(list)) refuse("unique() needs a list");
        const seen = new Set(), result = [];
        for (let i = 0; i < list.length; ++i) {
            const x = list[i];
            if (x === undefined || x === null || x === "" || seen.has(x)) continue;
            seen.add(x);
            result.push(x);
        }
        return result;
    },
};

// --- built-ins that make much of little ----------------------------------------------------------------------
// An interruption does not reach them while they fill the memory, or go down the stack with each bracket of a pattern.
const longestPattern = 1000;
const call = Function.prototype.call.bind(Function.prototype.call);
function bounded(length) { if (!(length <= maxText)) refuse("a text would be too long"); }
function guard(proto, guarded) {
    for (const name of keysOf(guarded)) {
        const original = proto[name];
        const replacement = guarded[name](original);
        Object.defineProperty(replacement, "name", { value: name });
        Object.defineProperty(proto, name, { value: replacement });
    }
}
const NativeRegExp = RegExp;
function pattern(source, flags) {
    if (source instanceof NativeRegExp) return flags === undefined ? source : new NativeRegExp(source.source, toText(flags));
    const text = source === undefined ? "" : toText(source);
    if (text.length > longestPattern) refuse("a regular expression is too long");
    return flags === undefined ? new NativeRegExp(text) : new NativeRegExp(text, toText(flags));
}
function BoundedRegExp(source, flags) { return pattern(source, flags); }
Object.defineProperty(BoundedRegExp, "name", { value: "RegExp" });
Object.defineProperty(BoundedRegExp, "prototype", { value: NativeRegExp.prototype, writable: false });
Object.defineProperty(NativeRegExp.prototype, "constructor", { value: BoundedRegExp });
delete NativeRegExp.prototype.compile;
guard(String.prototype, {
    repeat: (original) => function (count) { bounded(toText(this).length * Number(count)); return call(original, this, count); },
    padStart: (original) => function (length, fill) { bounded(Number(length)); return call(original, this, length, fill); },
    padEnd: (original) => function (length, fill) { bounded(Number(length)); return call(original, this, length, fill); },
    replace: (original) => function (what, by) {
        const text = toText(this);
        if (typeof by !== "function") {
            const replacement = toText(by);
            bounded((text.length + 1) * (replacement.length + 1));
            return call(original, text, what, replacement);
        }
        // Refused afterwards: Qt's replace() leaks its list of matches when the function throws.
        let length = text.length;
        const result = call(original, text, what, function () {
            if (length > maxText) return "";
            const replacement = toText(apply(by, undefined, arguments));
            length += replacement.length;
            return length > maxText ? "" : replacement;
        });
        bounded(length);
        return result;
    },
    match: (original) => function (what) { return call(original, this, pattern(what)); },
    search: (original) => function (what) { return call(original, this, pattern(what)); },
});
guard(Array.prototype, {
    fill: (original) => function (...args) {
        if (!(this.length <= maxValues)) refuse("an array would be too long");
        return apply(original, this, args);
    },
    join: (original) => function (separator) {
        const between = separator === undefined ? "," : toText(separator);
        const count = this.length;
        bounded(count * (between.length + 1));
        const few = count <= 8;
        const texts = [];
        let length = 0, joined = "";
        for (let i = 0; i < count; ++i) {
            const element = this[i];
            const text = typeof element === "string" ? element
                : element === undefined || element === null ? "" : toText(element);
            length += text.length + between.length;
            bounded(length);
            if (few) joined = i > 0 ? joined + between + text : text;
            else texts[i] = text;
        }
        return few ? joined : call(original, texts, between);
    },
});
delete Array.prototype.toLocaleString;
guard(JSON, { stringify: () => function (value) { return stringify(plain(value, 1)); } });

// --- what expressions find -----------------------------------------------------------------------------------
const kept = ["Object", "String", "Symbol", "Number", "Boolean", "Array", "Date", "RegExp", "Error", "EvalError",
    "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "Map", "Set", "Math", "JSON", "undefined",
    "NaN", "Infinity", "parseInt", "parseFloat", "isNaN", "isFinite", "decodeURI", "decodeURIComponent", "encodeURI",
    "encodeURIComponent"];
const makesFunctions = () => { refuse("code cannot be made from text"); };
const functionProtos = [Object.getPrototypeOf(function () {}), Object.getPrototypeOf(function* () {})];
const iterators = [[][Symbol.iterator](), ""[Symbol.iterator](), new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](), (function* () {})()];
for (const name of Object.getOwnPropertyNames(global))
    if (!kept.includes(name)) delete global[name];
for (const proto of functionProtos) {
    delete proto.connect;
    delete proto.disconnect;
    Object.defineProperty(proto, "constructor", { value: makesFunctions, writable: false, configurable: false });
}
// RegExp.$1 and its kind would tell one expression what another has looked at.
for (const name of Object.getOwnPropertyNames(NativeRegExp))
    if (!["prototype", "name", "length"].includes(name)) delete NativeRegExp[name];
global.RegExp = BoundedRegExp;
for (const name of keysOf(helpers)) global[name] = helpers[name];
global.$value = $value;
global.$text = $text;
global.$key = $key;

const frozen = new Set();
function freeze(thing) {
    if (thing === null || (typeof thing !== "object" && typeof thing !== "function") || frozen.has(thing)) return;
    frozen.add(thing);
    freeze(Object.getPrototypeOf(thing));
    for (const name of Object.getOwnPropertyNames(thing).concat(Object.getOwnPropertySymbols(thing))) {
        const property = Object.getOwnPropertyDescriptor(thing, name);
        if (property) [property.value, property.get, property.set].forEach(freeze);
    }
    Object.freeze(thing);
}
freeze(global);
functionProtos.forEach(freeze);
iterators.forEach((iterator) => freeze(Object.getPrototypeOf(iterator)));

// --- what the engine calls -----------------------------------------------------------------------------------
// What is known of an error, as strings; whether its message is ours.
function described(problem) {
    const own = problem === lastOwn;
    try {
        if (problem instanceof Error)
            return { name: toText(problem.name), message: toText(problem.message), stack: toText(problem.stack), own };
    } catch (e) { /* an error that throws when it is looked at has nothing to say */ }
    return { name: "", message: "", stack: "", own: false };
}
function bound(names, scope) {
    values = 0;
    text = 0;
    lastOwn = null;
    const args = [];
    for (let i = 0; i < names.length; ++i) args.push(scope[names[i]]);
    return args;
}
function run(program, names, scope) {
    leaving = true;
    try {
        const value = apply(program, undefined, bound(names, scope));
        return { value: value === undefined ? null : value };
    } catch (problem) {
        return { problem: described(problem) };
    }
}
function list(program, names, scope) {
    leaving = false;
    try {
        const value = apply(program, undefined, bound(names, scope));
        if (value === null) return { value: [] };
        if (!isArray(value)) refuse("this is not a list but " + (value === undefined ? "undefined" : "a " + typeof value));
        if (value.length > maxValues) refuse("the list is too long");
        return { value };
    } catch (problem) {
        return { problem: described(problem) };
    }
}
function map(program, names, scope, elements, maxProblems) {
    leaving = true;
    const args = bound(names, scope), itemAt = names.indexOf("item"), indexAt = names.indexOf("index");
    const results = [], problems = [];
    for (let i = 0; i < elements.length; ++i) {
        if (itemAt >= 0) args[itemAt] = elements[i];
        if (indexAt >= 0) args[indexAt] = i;
        try {
            const value = apply(program, undefined, args);
            results.push(value === undefined ? null : value);
        } catch (problem) {
            if (problems.length < maxProblems) problems.push(described(problem));
        }
    }
    return { value: results, problems, values, text };
}
return { run, list, map };
}))JS";

} // namespace

QString scriptPrelude()
{
    return QString::fromUtf16(source, std::size(source) - 1);
}

} // namespace Ringside
