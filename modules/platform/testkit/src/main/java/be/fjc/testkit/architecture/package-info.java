/**
 * The rules that hold the house up, read off the compiled classes. Each is one sentence about some classes; what may deviate stands
 * beside the rule with its reason. {@code liberty} runs them over the whole product, a deliberately bad sample proves that each bites.
 */
package be.fjc.testkit.architecture;
