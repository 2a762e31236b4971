package nl.naslag.cli.run;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Creates commands and passes the services to those that need them.
///
/// Spring cannot create the commands: a command first decides which part of Spring is started.
public final class CommandFactory implements IFactory {
  private final IFactory plain = CommandLine.defaultFactory();
  private final Services services;

  public CommandFactory(Services services) {
    this.services = services;
  }

  /// Anything else, such as a mixin or a converter, is created by picocli's default factory.
  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Services.class) {
        // Command classes are package-private.
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(services));
      }
    }
    return plain.create(type);
  }
}
