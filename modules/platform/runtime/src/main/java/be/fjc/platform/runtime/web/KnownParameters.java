package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Refuses query parameters that the operation does not declare, so that a misspelt filter never looks like an answer. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> declared = DECLARED.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        List<Issue> unknown = sent.stream()
                .filter(name -> !declared.contains(name))
                .sorted()
                .map(name -> new Issue("unknownInput", name.matches("[A-Za-z0-9]{1,40}") ? name : "query"))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
