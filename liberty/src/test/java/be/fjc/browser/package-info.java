/** The whole product in a real browser, as people meet it. */
package be.fjc.browser;
