package be.fjc.casework.workroom;

import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

record Colleagues(List<Person> everyone) implements People {

    @Override
    public Optional<Person> find(UUID account) {
        return everyone.stream().filter(person -> person.account().equals(account)).findFirst();
    }

    @Override
    public List<Person> withRole(Role role) {
        return everyone.stream().filter(person -> person.roles().contains(role)).toList();
    }
}
