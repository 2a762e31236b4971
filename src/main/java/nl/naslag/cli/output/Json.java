package nl.naslag.cli.output;

import java.io.PrintWriter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Output as JSON.
///
/// The same formats as the REST API, pretty-printed for human readers.
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  public static void print(PrintWriter out, Object value) {
    out.println(MAPPER.writeValueAsString(value));
  }
}
