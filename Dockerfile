FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B -Dmaven.test.skip=true -pl standalone -am package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/banli --create-home banli
COPY --from=build /src/standalone/target/standalone-1.0.0-SNAPSHOT.jar /opt/banli/
COPY --from=build /src/standalone/target/lib /opt/banli/lib
USER banli
WORKDIR /var/lib/banli
ENV BANLI_DATA=/var/lib/banli/data BANLI_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-cp", "/opt/banli/standalone-1.0.0-SNAPSHOT.jar:/opt/banli/lib/*", "banli.standalone.Main"]
CMD ["serve"]
