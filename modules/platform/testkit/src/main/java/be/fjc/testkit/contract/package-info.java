/**
 * What a module promises in its OpenAPI document, read from the document and held against the house's rules and against every answer of
 * a test run. Nothing here knows a module by name: a document is found through its module's card.
 */
package be.fjc.testkit.contract;
