package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// publiccode.yml against version 0.4 of its standard.
class PublicCodeTest {
  private static final List<String> MANDATORY =
      List.of(
          "publiccodeYmlVersion",
          "name",
          "url",
          "releaseDate",
          "platforms",
          "categories",
          "developmentStatus",
          "softwareType",
          "description",
          "legal",
          "maintenance",
          "localisation");

  private final Map<String, Object> file =
      new Yaml().load(new StringReader(Sources.text(Path.of("publiccode.yml"))));

  @SuppressWarnings("unchecked")
  private static Map<String, Object> below(Map<String, Object> part, String key) {
    return (Map<String, Object>) part.get(key);
  }

  @Test
  void holdsAllThatIsMandatory() {
    assertThat(file).containsKeys(MANDATORY.toArray(String[]::new));
    assertThat(below(file, "legal")).containsEntry("license", "EUPL-1.2");
    assertThat(below(file, "localisation")).containsKeys("localisationReady", "availableLanguages");
    assertThat(file.get("url").toString()).startsWith("https://");
  }

  @Test
  void describesItselfInEachLanguageAtTheLengthAskedFor() {
    Map<String, Object> description = below(file, "description");
    assertThat(description).containsOnlyKeys("nl", "en");
    for (String language : description.keySet()) {
      Map<String, Object> words = below(description, language);
      assertThat(words.get("shortDescription").toString()).hasSizeLessThanOrEqualTo(150);
      assertThat(words.get("longDescription").toString()).hasSizeBetween(150, 10_000);
      assertThat((List<?>) words.get("features"))
          .hasSizeBetween(5, 20)
          .allSatisfy(feature -> assertThat(feature.toString()).hasSizeLessThanOrEqualTo(100));
    }
  }

  /// A contact is a person who can be reached; an invented one would be worse than none.
  @Test
  void namesAPersonWhereItSaysThatSomebodyMaintainsIt() {
    Map<String, Object> maintenance = below(file, "maintenance");
    String type = maintenance.get("type").toString();
    assertThat(type).isIn("internal", "community", "contract", "none");
    if (type.equals("none")) {
      assertThat(maintenance).doesNotContainKey("contacts");
    } else {
      String whom = type.equals("contract") ? "contractors" : "contacts";
      assertThat((List<?>) maintenance.get(whom))
          .isNotEmpty()
          .allSatisfy(contact -> assertThat(contact.toString()).contains("name=", "email="));
    }
  }
}
