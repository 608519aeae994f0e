package be.fjc.bench;

import be.fjc.bench.slice.Filing;
import java.time.LocalDate;
import java.util.List;

/** The synthetic family of four that every referral here is about, once as JSON for HTTP and once as values for JDBC. */
final class Family {

    private static final String SITUATION = ("Synthetische situatie, zo lang als een huisarts er een schrijft. "
            + "Er was gisteren een ruzie die uit de hand liep; de kinderen waren thuis. ").repeat(4).strip();

    static final Filing FILING = new Filing("online", "gp", "Voorbeeldstad", false, SITUATION, List.of(
            person("Een", LocalDate.of(1988, 3, 14), "victim"),
            person("Twee", LocalDate.of(1985, 11, 2), "suspected"),
            person("Drie", LocalDate.of(2014, 6, 30), "child"),
            person("Vier", LocalDate.of(2018, 1, 9), "child")));

    private Family() {}

    private static Filing.Person person(String name, LocalDate born, String role) {
        return new Filing.Person("Voornaam" + name, "Synthetisch", born, role, "Voorbeeldstad", "+32 400 00 00 00", "agrees");
    }

    static String json() {
        StringBuilder json = new StringBuilder("{\"channel\":\"").append(FILING.channel())
                .append("\",\"referrerType\":\"").append(FILING.referrerType())
                .append("\",\"municipality\":\"").append(FILING.municipality())
                .append("\",\"immediateDanger\":").append(FILING.immediateDanger())
                .append(",\"situation\":\"").append(FILING.situation()).append("\",\"persons\":[");
        for (Filing.Person person : FILING.persons()) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
                    .append("{\"givenName\":\"").append(person.givenName())
                    .append("\",\"familyName\":\"").append(person.familyName())
                    .append("\",\"birthDate\":\"").append(person.birthDate())
                    .append("\",\"role\":\"").append(person.role())
                    .append("\",\"municipality\":\"").append(person.municipality())
                    .append("\",\"phone\":\"").append(person.phone())
                    .append("\",\"informed\":\"").append(person.informed()).append("\"}");
        }
        return json.append("]}").toString();
    }
}
