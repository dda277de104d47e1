app-name = netmap
