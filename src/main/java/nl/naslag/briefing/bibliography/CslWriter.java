package nl.naslag.briefing.bibliography;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the documents of a pack as CSL-JSON 1.0, which Zotero, Pandoc and others read.
@Component
class CslWriter implements BriefingWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public BriefingFormat format() {
    return BriefingFormat.CSL;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) {
    List<Map<String, Object>> items = CitedWork.of(pack).stream().map(CslWriter::item).toList();
    MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, items);
  }

  private static Map<String, Object> item(CitedWork work) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", work.key());
    item.put("type", "report");
    item.put("title", work.title());
    if (!work.authority().isEmpty()) {
      item.put("author", List.of(Map.of("literal", work.authority())));
    }
    LocalDate date = work.date();
    if (date != null) {
      List<Integer> parts = List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      item.put("issued", Map.of("date-parts", List.of(parts)));
    }
    given(item, "number", work.number());
    given(item, "URL", work.url());
    item.put("language", "nl");
    item.put("note", String.join("\n", work.quotes()));
    return item;
  }

  private static void given(Map<String, Object> item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }
}
