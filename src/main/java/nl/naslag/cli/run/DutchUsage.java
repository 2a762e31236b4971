package nl.naslag.cli.run;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.naslag.document.Texts;
import org.jspecify.annotations.Nullable;

/// The help texts, stored in the shared bundle under `cli.`.
///
/// Picocli looks up a text as `words`; the bundle contains it as `cli.words`.
public final class DutchUsage extends ResourceBundle {
  private static final String PREFIX = "cli.";

  private final List<String> keys =
      ResourceBundle.getBundle("teksten", Locale.ROOT).keySet().stream()
          .filter(key -> key.startsWith(PREFIX))
          .map(key -> key.substring(PREFIX.length()))
          .toList();

  /// Returns null for an unknown key: picocli then falls back on its own text.
  @Override
  protected @Nullable Object handleGetObject(String key) {
    return keys.contains(key) ? Texts.text("cli." + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }
}
