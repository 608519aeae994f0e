/**
 * The attacks on the whole product over HTTP. Each class names what it attacks and which case it is; sizes follow
 * {@link be.fjc.testkit.attack.Size}, counts go into {@link be.fjc.testkit.attack.Tally}. All at full size: {@code mvn -Pattack verify}.
 */
package be.fjc.attack;
