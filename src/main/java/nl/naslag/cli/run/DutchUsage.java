package nl.naslag.cli.run;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.naslag.document.Texts;
import org.jspecify.annotations.Nullable;

/// The texts of the help, which stand in the one bundle under `cli.`.
///
/// Picocli looks a text up as `words`; the bundle has it as `cli.words`.
public final class DutchUsage extends ResourceBundle {
  private static final String PREFIX = "cli.";

  private final List<String> keys =
      ResourceBundle.getBundle("teksten", Locale.ROOT).keySet().stream()
          .filter(key -> key.startsWith(PREFIX))
          .map(key -> key.substring(PREFIX.length()))
          .toList();

  /// Nothing for an unknown key: picocli then falls back on words of its own.
  @Override
  protected @Nullable Object handleGetObject(String key) {
    return keys.contains(key) ? Texts.text("cli." + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }
}
