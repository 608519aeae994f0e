package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps channels as {@code mobile,visit}, in the order of the list. */
@Converter
public class SafeChannels implements AttributeConverter<Set<SafeChannel>, String> {

    @Override
    public String convertToDatabaseColumn(Set<SafeChannel> channels) {
        return channels.stream().sorted().map(SafeChannel::code).collect(Collectors.joining(","));
    }

    @Override
    public Set<SafeChannel> convertToEntityAttribute(String text) {
        Collection<SafeChannel> channels = text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(code -> Coded.find(SafeChannel.class, code).orElseThrow()).toList();
        return channels.isEmpty() ? EnumSet.noneOf(SafeChannel.class) : EnumSet.copyOf(channels);
    }
}
