package be.fjc.casework.workroom;

import be.fjc.casework.CaseworkModule;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.events.DomainEvent;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The module at work without a server: its own use cases, stores and views on a real database, with the shipped decision table,
 * and people, a centre and a clock that a test can set.
 */
public final class Workroom {

    /** A Wednesday without holidays near it. */
    public static final Instant MORNING = Instant.parse("2026-10-14T08:00:00Z");

    public final Person intake = colleague("intake", Role.INTAKE_WORKER);
    public final Person director = colleague("regisseur1", Role.CASE_DIRECTOR);
    public final Person otherDirector = colleague("regisseur2", Role.CASE_DIRECTOR);
    public final Person coordinator = colleague("coordinator", Role.COORDINATOR);
    public final Person gp = colleague("huisarts", Role.PARTNER_WORKER);
    public final Person police = colleague("politie", Role.POLICE_OR_PROSECUTION);
    public final Person administrator = colleague("beheer", Role.TENANT_ADMIN);

    public final List<DomainEvent> events = new ArrayList<>();
    public final GrantedAccess access = new GrantedAccess(new CaseworkModule().permissions());

    /** What the malware scanner says of everything. */
    public be.fjc.platform.malware.MalwareCheck.Verdict scanner = be.fjc.platform.malware.MalwareCheck.Verdict.CLEAN;

    public final Seats seats = new Seats();

    /** Where mail goes instead of to a mail server. */
    public final PostBox post = new PostBox();

    /** A test may put another in its place. */
    public Centre centre = TestCentre.centre();

    private final Database database;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private Instant now = MORNING;
    private EntityManager entities;

    public Workroom(Database database) {
        this.database = database;
        database.empty();
    }

    /** Does something as a person, in one transaction. */
    public <T> T as(Person person, Supplier<T> act) {
        access.signIn(person);
        entities = database.entities();
        try {
            entities.getTransaction().begin();
            T result = act.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** Does something as a person at a moment, in one transaction. */
    public void at(Instant moment, Person person, Runnable act) {
        Instant later = now;
        now = moment;
        try {
            does(person, act);
        } finally {
            now = later;
        }
    }

    /** Does something as a person, in one transaction. */
    public void does(Person person, Runnable act) {
        as(person, () -> {
            act.run();
            return null;
        });
    }

    public List<Person> everyone() {
        return List.of(intake, director, otherDirector, coordinator, gp, police, administrator);
    }

    /** The person with this sign-in name. */
    public Person withLogin(String login) {
        return everyone().stream().filter(person -> person.name().startsWith(login + " ")).findFirst().orElseThrow();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    /** How many statements the database got since the last time this was asked. */
    public int statements() {
        return database.statements();
    }

    /** A bean of the module with everything it needs; what touches the database needs {@link #as} around it. */
    public <T> T the(Class<T> bean) {
        return bean.cast(found(bean));
    }

    /** Puts another in the place of a bean that nothing has asked for yet. */
    public <T> void put(Class<T> bean, T other) {
        beans.put(bean, other);
    }

    private Object found(Class<?> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = outside(type);
            beans.put(type, known);
        }
        return known;
    }

    private Object outside(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Access" -> access;
            case "Clock" -> new WorkClock();
            case "EntityManager" -> Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::onCurrent);
            case "Events" -> (be.fjc.platform.events.Events) events::add;
            case "CurrentCentre" -> (be.fjc.platform.centre.CurrentCentre) () -> centre;
            case "People" -> new Colleagues(everyone());
            case "Seal" -> new BoundSeal();
            case "AtTable" -> seats;
            case "Mail" -> post;
            case "Waiting" -> made("be.fjc.casework.tasks.view.WaitingTasks");
            case "MalwareCheck" -> (be.fjc.platform.malware.MalwareCheck) content -> scanner;
            case "Instance" -> Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, Workroom::onNone);
            case "Links" -> new Links() {
                @Override
                public String to(String module, Object... segments) {
                    return "http://centre.test/api/" + module + "/v1/" + String.join("/", Stream.of(segments).map(String::valueOf).toList());
                }
            };
            default -> made(type.isInterface() ? type.getName().replace(".domain.", ".store.") + "InDatabase" : type.getName());
        };
    }

    /** What other modules may bring: here there are none. */
    private static Object onNone(Object proxy, Method method, Object[] arguments) {
        if (method.getName().equals("stream")) {
            return Stream.empty();
        }
        throw new UnsupportedOperationException(method.getName());
    }

    private Object onCurrent(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object made(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            for (Field field : bean.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, found(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Stands where the test says it is. */
    private final class WorkClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static Person colleague(String name, Role role) {
        return new Person(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name + " (synthetisch)", "centre", Set.of(role));
    }
}
