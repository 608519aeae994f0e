package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.json.JsonTree;
import be.fjc.platform.runtime.json.RecordReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON bodies into records, refusing whatever the record does not have; or into a {@link JsonObject} where a resource takes
 * unfinished work as it comes, still without doubles and depths.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class StrictBody implements MessageBodyReader<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == JsonObject.class;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            String text = text(body.readAllBytes());
            if (type.isRecord()) {
                return RecordReader.strictly(text, ((Class<?>) type).asSubclass(Record.class));
            }
            JsonTree.object(text);
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        } catch (InvalidInput invalid) {
            throw new BadRequestException(invalid);
        }
    }

    private static String text(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidInput("required", "body");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput("malformed", "body");
        }
    }
}
