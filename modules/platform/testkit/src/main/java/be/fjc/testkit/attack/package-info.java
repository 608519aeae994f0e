/**
 * What an attack leans on: how large it is and how it tells what it did, markers and where to look for them, the same day in two
 * worlds, and the operations of every module as its own document describes them. It lists no module, so a new one is attacked as well.
 */
package be.fjc.testkit.attack;
