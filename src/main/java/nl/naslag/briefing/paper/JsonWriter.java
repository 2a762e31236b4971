package nl.naslag.briefing.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes a briefing pack as JSON, for other software.
///
/// Its fields are those of [BriefingPack]; changing that record changes the JSON for its consumers.
@Component
class JsonWriter implements BriefingWriter {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(PassageId.class, BareId.class)
          .addMixIn(DocumentId.class, BareId.class)
          .addMixIn(DossierItem.class, WithWords.class)
          .addModule(new SimpleModule().addSerializer(String.class, new CleanWords()))
          .build();

  /// An id as its text alone.
  private interface BareId {
    @JsonValue
    String value();
  }

  /// A line with its words as the other formats print them, beside the whole quote.
  private interface WithWords {
    @JsonProperty
    String words();
  }

  /// The same words as in the other formats.
  private static final class CleanWords extends StdSerializer<String> {
    CleanWords() {
      super(String.class);
    }

    @Override
    public void serialize(String words, JsonGenerator json, SerializationContext context) {
      json.writeString(CleanText.of(words));
    }
  }

  @Override
  public BriefingFormat format() {
    return BriefingFormat.JSON;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) {
    JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, pack);
  }
}
