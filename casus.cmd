@echo off
rem Casus on Windows: finds Java, builds itself at first use and when its sources have changed, then runs.
rem It does what the shell launcher beside it does, with less talk. Flags: docs\decisions\0002-start-up.md.
setlocal EnableExtensions DisableDelayedExpansion
set "HOUSE=%~dp0"
set "HOUSE=%HOUSE:~0,-1%"
set "TARGET=%HOUSE%\target"
set "JAR=%TARGET%\casus.jar"
set "SEEN=%TARGET%\casus-sources"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto no_java
set "VERSION="
for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION goto no_java
for /f "delims=.-+ " %%F in ("%VERSION%") do set "FEATURE=%%F"
if %FEATURE% LSS 17 goto old_java

set BRIEF=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3
set FLAGS=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:-UsePerfData
if %FEATURE% GEQ 23 set FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow
if %FEATURE% GEQ 24 set FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED
set "ARCHIVE=%TARGET%\cds\java-%VERSION%.jsa"

rem xcopy /L /D names the sources that are newer than those of the last build, or were not there.
if not exist "%JAR%" goto build
xcopy "%HOUSE%\src" "%SEEN%\src" /L /D /S /I /Y 2>nul | findstr /i /c:".java" >nul && goto build
xcopy "%HOUSE%\pom.xml" "%SEEN%" /L /D /I /Y 2>nul | findstr /i /c:"pom.xml" >nul && goto build
if not exist "%ARCHIVE%" call :archive

:run
set "SHARED="
if exist "%ARCHIVE%" set SHARED=-Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%"
rem Verbs that read files of any length want the optimising compiler; other runs are over before it has earned its time.
set "COMPILER=%BRIEF%"
for %%V in (stays sightings approach) do if /i "%~1"=="%%V" set "COMPILER="
rem Casus writes UTF-8; the console gets its own code page back afterwards.
set "PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul 2>nul
"%JAVA%" %FLAGS% %COMPILER% %CASUS_JAVA_OPTS% "-Dcasus.called=casus" "-Dcasus.home=%HOUSE%" %SHARED% -jar "%JAR%" %*
set "ENDED=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>nul
exit /b %ENDED%

:build
where mvn >nul 2>nul || goto no_maven
set "MAVEN="
for /f "tokens=3" %%V in ('call mvn -B -version 2^>nul ^| findstr /c:"Apache Maven"') do if not defined MAVEN set "MAVEN=%%V"
for /f "tokens=1,2 delims=." %%A in ("%MAVEN%") do (
    if %%A LSS 3 goto old_maven
    if %%A EQU 3 if %%B LSS 8 goto old_maven
)
if not exist "%TARGET%" mkdir "%TARGET%"
set "WORK=%TARGET%\casus-build.%RANDOM%%RANDOM%"
set "LOG=%TARGET%\casus-build.log"
echo casus: building Casus: about a minute at first use, longer where Maven has libraries to fetch ... 1>&2
echo casus:   what Maven does is written to %LOG% 1>&2
pushd "%HOUSE%"
call mvn -B -Dcasus.quick "-Dcasus.build=%WORK%" -Dmaven.test.skip=true package >"%LOG%" 2>&1 <nul
set "ENDED=%ERRORLEVEL%"
popd
if not "%ENDED%"=="0" goto failed
if not exist "%WORK%\casus.jar" goto failed
move /y "%WORK%\casus.jar" "%JAR%" >nul 2>nul || goto in_use
rmdir /s /q "%WORK%" 2>nul
rmdir /s /q "%SEEN%" 2>nul
xcopy "%HOUSE%\src" "%SEEN%\src" /S /I /Y /Q >nul
xcopy "%HOUSE%\pom.xml" "%SEEN%" /I /Y /Q >nul
rmdir /s /q "%TARGET%\cds" 2>nul
call :archive
goto run

rem Plays every verb once and keeps the classes that they load. Where that fails Casus runs all the same.
:archive
if not exist "%TARGET%\cds" mkdir "%TARGET%\cds" 2>nul
"%JAVA%" %FLAGS% %BRIEF% "-XX:DumpLoadedClassList=%ARCHIVE%.list" "-Dcasus.home=%HOUSE%" -cp "%JAR%" casus.command.Rehearsal >nul 2>nul <nul
"%JAVA%" %FLAGS% %BRIEF% -Xshare:dump "-XX:SharedClassListFile=%ARCHIVE%.list" "-XX:SharedArchiveFile=%ARCHIVE%.draft" -cp "%JAR%" >nul 2>nul <nul
if not errorlevel 1 move /y "%ARCHIVE%.draft" "%ARCHIVE%" >nul 2>nul
del "%ARCHIVE%.list" 2>nul
rem An empty file says that it was tried; Java passes over it.
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%" 2>nul
exit /b 0

:failed
findstr /b /c:"[ERROR]" "%LOG%" 1>&2
rmdir /s /q "%WORK%" 2>nul
echo casus: the build failed; Maven's whole log: %LOG% 1>&2
exit /b 3

:in_use
rmdir /s /q "%WORK%" 2>nul
echo casus: another Casus is running from %JAR%: end it, so that the new build can take its place. 1>&2
exit /b 2

:no_java
echo casus: Java 17 or newer is needed, and none was found. Install a JDK (winget install EclipseAdoptium.Temurin.17.JDK, or https://adoptium.net). 1>&2
exit /b 2

:old_java
echo casus: Java 17 or newer is needed, and only Java %VERSION% was found. Install a JDK (winget install EclipseAdoptium.Temurin.17.JDK, or https://adoptium.net). 1>&2
exit /b 2

:no_maven
echo casus: Maven 3.8 or newer is needed to build Casus, and no mvn was found. Install it (https://maven.apache.org). 1>&2
exit /b 2

:old_maven
echo casus: Maven 3.8 or newer is needed to build Casus, and only %MAVEN% was found. Install a newer one (https://maven.apache.org). 1>&2
exit /b 2
